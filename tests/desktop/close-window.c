/* Asks a window to close, as a window manager does when somebody presses its X.
   close-window TITLE: ends with 0 when there was such a window. */
#include <X11/Xlib.h>
#include <stdio.h>
#include <string.h>

static int ask(Display *display, Window window) {
  XEvent event = {0};
  event.xclient.type = ClientMessage;
  event.xclient.window = window;
  event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = (long)XInternAtom(display, "WM_DELETE_WINDOW", False);
  event.xclient.data.l[1] = CurrentTime;
  return XSendEvent(display, window, False, NoEventMask, &event) && XSync(display, False);
}

/* GTK keeps the whole title, beyond ASCII too, in _NET_WM_NAME. */
static int is_called(Display *display, Window window, const char *title) {
  Atom type;
  int format;
  unsigned long length, left;
  unsigned char *name = NULL;
  Atom property = XInternAtom(display, "_NET_WM_NAME", False);
  Atom text = XInternAtom(display, "UTF8_STRING", False);
  int found = XGetWindowProperty(display, window, property, 0, 1024, False, text, &type, &format,
                                 &length, &left, &name) == Success &&
              name != NULL && strcmp((const char *)name, title) == 0;
  if (name) XFree(name);
  return found;
}

int main(int count, char **words) {
  Display *display = XOpenDisplay(NULL);
  Window root, parent, *windows;
  unsigned int how_many;
  if (count != 2 || !display) return 2;
  root = DefaultRootWindow(display);
  if (!XQueryTree(display, root, &root, &parent, &windows, &how_many)) return 2;
  for (unsigned int i = 0; i < how_many; i++) {
    if (is_called(display, windows[i], words[1])) return ask(display, windows[i]) ? 0 : 1;
  }
  fprintf(stderr, "no window is called %s\n", words[1]);
  return 1;
}
