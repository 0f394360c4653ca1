import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import QRCode from 'qrcode';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
const SCALE = 3;
const QUIET = 4;

/** The version of the QR code of a text, and what another implementation reads in its picture. */
export const readPicture = async (
  text: string,
  level: 'L' | 'M' | 'Q' | 'H',
): Promise<{ version: number; read: string | undefined }> => {
  const { modules, version } = QRCode.create(text, { errorCorrectionLevel: level });
  const width = (modules.size + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < modules.size * SCALE; y += 1)
    for (let x = 0; x < modules.size * SCALE; x += 1)
      if (modules.get(Math.floor(y / SCALE), Math.floor(x / SCALE)) === 1) {
        const at = ((y + QUIET * SCALE) * width + x + QUIET * SCALE) * 4;
        data.fill(0, at, at + 3);
      }
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } });
  const [found] = await readBarcodes(
    { data, width, height: width, colorSpace: 'srgb' } as Parameters<typeof readBarcodes>[0],
    { formats: ['QRCode'] },
  );
  return { version, read: found?.text };
};
