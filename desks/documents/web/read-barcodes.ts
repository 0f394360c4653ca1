import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

// From this page's own origin: by default the library would fetch it from a content delivery network.
const module = {
  overrides: {
    locateFile: (path: string, prefix: string) =>
      path.endsWith('.wasm') ? wasmUrl : `${prefix}${path}`,
  },
};
prepareZXingModule(module);

/** Fetches the reader before it is needed: from then on barcodes are read without the server. */
export const loadBarcodeReader = async (): Promise<void> => {
  await prepareZXingModule({ ...module, fireImmediately: true });
};

/** More symbols than this are on no page. */
const mostSymbols = 8;

/**
 * The bytes of every two-dimensional barcode in a picture, in the order of their detection.
 * @throws Error if the reader cannot be loaded.
 */
export const readBarcodeBytes = async (
  picture: Blob | ImageData,
): Promise<readonly Uint8Array<ArrayBuffer>[]> => {
  const found = await readBarcodes(picture, {
    formats: ['DataMatrix', 'QRCode', 'Aztec', 'PDF417'],
    tryHarder: true,
    maxNumberOfSymbols: mostSymbols,
  });
  return found.filter(({ isValid }) => isValid).map(({ bytes }) => Uint8Array.from(bytes));
};
