import { loadJpeg2000 } from './jpeg2000.ts';
import { loadBarcodeReader } from './read-barcodes.ts';
import { loadChecks } from './verdict/use-verdict.ts';

let begun = false;

/**
 * Fetches what the bench needs once it is opened, so that it works on when the server is gone. What cannot be fetched
 * now is tried again when it is needed, and said then.
 */
export const loadAhead = (): void => {
  if (begun) return;
  begun = true;
  loadChecks();
  void Promise.allSettled([loadBarcodeReader(), loadJpeg2000()]);
};
