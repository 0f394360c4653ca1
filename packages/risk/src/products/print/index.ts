export { productDocx } from './docx.ts';
export type { PdfJob } from './pdf.ts';
export { productPdf } from './pdf.ts';
