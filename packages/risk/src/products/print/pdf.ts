import { classifications, tlpColours } from '@amirani/analysis/marks';
import { dateParts } from '@amirani/core';
import type { ProductDocument } from '../document.ts';
import { drawingSvg } from '../drawing/svg.ts';
import { pdfTemplate } from './pdf-template.ts';
import { sourceLines } from './source-lines.ts';

/** A template for the typesetter and the data that it sets. */
export interface PdfJob {
  readonly template: string;
  readonly data: unknown;
}

/** A product as a job for the typesetter: the same product gives the same job, and the typesetter the same bytes. */
export const productPdf = (product: ProductDocument): PdfJob => {
  const { at, mark, blocks } = product;
  const { year, month, day } = dateParts(at);
  const classified = classifications.find(({ code }) => code === mark?.classification);
  return {
    template: pdfTemplate,
    data: {
      ...product,
      date: [year, month, day],
      tlp: mark?.tlp ?? null,
      tlpColour: mark === undefined ? '' : tlpColours[mark.tlp],
      classification: classified?.text ?? mark?.classification ?? '',
      blocks: blocks.map((block) =>
        block.kind === 'drawing' ? { ...block, svg: drawingSvg(block.drawing) } : block,
      ),
      sources: sourceLines(product),
    },
  };
};
