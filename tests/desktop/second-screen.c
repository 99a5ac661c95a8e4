/* A second screen for GTK under Xvfb.

   Xvfb has one output, and RandR lets only one monitor own it; a monitor made with
   `xrandr --setmonitor NAME SHAPE none` has no output, and GTK passes over such a one. Loaded into
   the app under test, this gives those monitors an output of their own that says "connected".
   Windows, their places and everything that moves them stay real. */
#define _GNU_SOURCE
#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

/* Above every id that a server gives out; the monitor's name makes each its own. */
#define INVENTED 0x40000000UL
#define MOST 16

static RROutput invented[MOST];

XRRMonitorInfo *XRRGetMonitors(Display *display, Window window, Bool active, int *count) {
  XRRMonitorInfo *(*real)(Display *, Window, Bool, int *) = dlsym(RTLD_NEXT, "XRRGetMonitors");
  XRRMonitorInfo *monitors = real(display, window, active, count);
  for (int i = 0; monitors && i < *count && i < MOST; i++) {
    if (monitors[i].noutput > 0) continue;
    invented[i] = INVENTED | monitors[i].name;
    monitors[i].noutput = 1;
    monitors[i].outputs = &invented[i];
  }
  return monitors;
}

/* An output's answer is one block of memory, as the library's own is: it is freed as one. */
XRROutputInfo *XRRGetOutputInfo(Display *display, XRRScreenResources *resources, RROutput output) {
  XRROutputInfo *(*real)(Display *, XRRScreenResources *, RROutput) =
      dlsym(RTLD_NEXT, "XRRGetOutputInfo");
  if (!(output & INVENTED)) return real(display, resources, output);
  char *name = XGetAtomName(display, output & ~INVENTED);
  size_t length = name ? strlen(name) : 0;
  XRROutputInfo *info = calloc(1, sizeof *info + length + 1);
  if (info) {
    info->connection = RR_Connected;
    info->name = (char *)(info + 1);
    info->nameLen = (int)length;
    if (name) memcpy(info->name, name, length);
  }
  if (name) XFree(name);
  return info;
}

/* Asked what it is called by its maker (EDID), it has nothing to say. */
int XRRGetOutputProperty(Display *display, RROutput output, Atom property, long offset, long length,
                         Bool take, Bool pending, Atom wanted, Atom *type, int *format,
                         unsigned long *items, unsigned long *left, unsigned char **value) {
  int (*real)(Display *, RROutput, Atom, long, long, Bool, Bool, Atom, Atom *, int *,
              unsigned long *, unsigned long *, unsigned char **) =
      dlsym(RTLD_NEXT, "XRRGetOutputProperty");
  if (!(output & INVENTED)) {
    return real(display, output, property, offset, length, take, pending, wanted, type, format,
                items, left, value);
  }
  *type = None;
  *format = 0;
  *items = *left = 0;
  *value = NULL;
  return Success;
}
