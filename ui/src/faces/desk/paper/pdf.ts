/**
 * A PDF as pages that can be drawn. What reads it is large, so it is fetched with the first paper
 * that somebody looks at. All fonts are in our papers, so it needs no files beside itself.
 */
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The width and height of a page, in points: 72 to an inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PdfPages {
  readonly count: number;
  /** How large a page is; pages count from one. */
  size: (page: number) => Promise<PageSize>;
  /** Draws a page with so many dots to a point. */
  draw: (page: number, canvas: HTMLCanvasElement, dots: number) => Promise<void>;
  close: () => void;
}

/** Reads a PDF. Fails when the bytes are none, or when this browser is too old to read any. */
export async function openPdf(bytes: ArrayBuffer): Promise<PdfPages> {
  const [pdf, { default: worker }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.min.mjs?url"),
  ]);
  // A file of our own: the host forbids workers that come from anywhere else.
  pdf.GlobalWorkerOptions.workerSrc = worker;
  const task = pdf.getDocument({ data: new Uint8Array(bytes), useWasm: false, verbosity: 0 });
  return pagesOf(await task.promise);
}

function pagesOf(document: PDFDocumentProxy): PdfPages {
  return {
    count: document.numPages,
    size: async (number) => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    },
    draw: async (number, canvas, dots) => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: dots });
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      // For the eye and for the printer alike: "print" waits for no frame of a window that is hidden.
      await page.render({ canvas, viewport, intent: "print" }).promise;
      page.cleanup();
    },
    close: () => void document.loadingTask.destroy(),
  };
}
