import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A template could not be set: a programmer's mistake, never what the data holds. */
export class PdfFailed extends Error {
  readonly code = 'pdf.failed';
}

/**
 * Sets a typst template with data as PDF/A-2a (ISO 19005-2, level A: tagged, every font inside). The template reads the
 * data by `json(bytes(sys.inputs.data))`; data is never read as markup. The same template and data give the same bytes:
 * the template states its own date.
 * @throws PdfFailed where the template does not compile
 */
export const renderPdf = (template: string, data: unknown): Buffer => {
  compiler ??= NodeCompiler.create({
    // A folder with nothing in it beside this file: a template cannot read what it was not given.
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts().map((path) => readFileSync(path)) }],
  });
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { data: JSON.stringify(data) },
  });
  const document = compiled.result;
  if (document === null) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics as readonly { message: string }[];
    throw new PdfFailed(said.map(({ message }) => message).join('; '));
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2a' });
  // What was set before is of no use to the next record.
  compiler.evictCache(0);
  return pdf;
};

const require = createRequire(import.meta.url);

/** Noto (SIL Open Font License): Latin, Greek, Cyrillic; Georgian; and a fixed width for zones and digests. */
const fonts = (): readonly string[] => [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve(
    '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  ),
  require.resolve('@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf'),
];

let compiler: NodeCompiler | undefined;
