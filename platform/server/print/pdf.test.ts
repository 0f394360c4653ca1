import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PdfFailed, renderPdf } from './pdf.ts';

const template = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: datetime(year: 2026, month: 11, day: 26))
#set text(font: ("Noto Sans", "Noto Sans Georgian"))
= #data.title
#data.text`;

test('PDF/A-2a, tagged, with every font inside; the same data gives the same bytes', () => {
  const data = { title: 'ჩანაწერი', text: 'Līvija, Élodie, საქართველო' };
  const pdf = renderPdf(template, data);
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
  expect(text).toContain('/MarkInfo');
  expect(fontsOf(pdf).some((name) => name.includes('NotoSansGeorgian'))).toBe(true);
  expect(renderPdf(template, data).equals(pdf)).toBe(true);
  expect(renderPdf(template, { ...data, text: 'other' }).equals(pdf)).toBe(false);
});

test('data is never read as markup, and a template reads no file', () => {
  const pdf = renderPdf(template, { title: '#panic("x")', text: '#read("/etc/hostname") ] #{' });
  expect(pdf.length).toBeGreaterThan(1000);
  expect(() => renderPdf('#read("/etc/hostname")', {})).toThrow(PdfFailed);
  expect(() => renderPdf('#read("../../app.ts")', {})).toThrow(PdfFailed);
});

/** Font names of a PDF, also those inside compressed object streams. */
const fontsOf = (pdf: Buffer): string[] => {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const from = index + length;
    try {
      return inflateSync(pdf.subarray(from, pdf.indexOf('endstream', from))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].flatMap((one) =>
    [...one.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, name = '']) => name),
  );
};
