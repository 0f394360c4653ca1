import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { classifications, type HandlingMark, tlpLabels } from '@amirani/analysis/marks';
import { analysisSay } from '@amirani/analysis/node';
import { type CivilDate, parseCivilDate } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import { riskSay } from '@amirani/risk/node';
import {
  composeProduct,
  contentFromCounts,
  type ProductDocument,
  productKinds,
} from '@amirani/risk/products';
import { productDocx, productPdf } from '@amirani/risk/products/print';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { readCountsTable } from './counts-table.ts';
import { readWords } from './report-words.ts';

const WORDS = { what: 'set of words', most: 1 << 20 };
const TABLE = { what: 'table of counts', most: 256 << 20 };

/** Composes a product of risk analysis out of a table of counts, as PDF or DOCX. */
export const report: Command = {
  help: `Usage: amirani report --product PRODUCT --at DATE --data FILE.csv --out FILE.pdf|FILE.docx [--lang LANGUAGE]
       [--words FILE.json] [--unit TEXT] [--mark LABEL] [--classification CODE] [--absent-is-zero] [--outside] [--published]

Composes a product of risk analysis: key figures with intervals, warnings, breakdowns, forecasts, and what people add.
Every number leads to its query and vintage. The same input gives the same bytes. It concerns places, never persons.

  --product PRODUCT      ${productKinds.join(', ')}
  --at DATE              the day it is made for: what came on it or later is not in it
  --data FILE.csv        date,count and columns that tell series apart; a column "indicator" holds codes as 1A or 4
  --out FILE             .pdf (PDF/A-2a) or .docx
  --lang LANGUAGE        ${languages.join(', ')} (default: en)
  --words FILE.json      title, statements, events, risks, measures, action: docs/reference/products.md
  --unit TEXT            who publishes it
  --mark LABEL           ${tlpLabels.join(', ')}
  --classification CODE  such as eu.restricted or ge.restricted
  --absent-is-zero       a period without a row between others is zero; otherwise it is not reported
  --outside              it leaves the unit: counts from 1 to 4 are withheld, and what would tell them
  --published            without the word "draft" on every page

Exit code 2 where a row cannot be used: nothing is written then.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('report', args, {
      product: { type: 'string' },
      at: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      words: { type: 'string' },
      unit: { type: 'string', default: '' },
      mark: { type: 'string' },
      classification: { type: 'string' },
      'absent-is-zero': { type: 'boolean', default: false },
      outside: { type: 'boolean', default: false },
      published: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw usage('report', `${positionals[0]} is not an option`);
    const kind = oneOf('product', values.product, productKinds);
    const language = oneOf('lang', values.lang, languages);
    const at = dayOf(values.at);
    const mark = markOf(values.mark, values.classification);
    const out = needed('out', values.out);
    const print = printers.find(({ suffix }) => out.toLowerCase().endsWith(suffix));
    if (print === undefined) throw usage('report', '--out must end in .pdf or .docx');
    const data = needed('data', values.data);
    const table = await readCountsTable(data, {
      absent: values['absent-is-zero'] ? 'zero' : 'not-reported',
    });
    const digest = sha256(await readGivenFile(data, TABLE));
    const words =
      values.words === undefined
        ? {}
        : readWords(
            new TextDecoder().decode(await readGivenFile(values.words, WORDS)),
            values.words,
          );
    const content = contentFromCounts(
      { series: table.series, origin: `${basename(data)}, SHA-256 ${digest}`, vintage: at },
      {
        kind,
        at,
        unit: values.unit,
        state: values.published ? 'published' : 'draft',
        mark,
        words,
        outside: values.outside,
      },
    );
    if (!content.ok)
      throw new Refusal(
        2,
        content.issues.map((code) => riskSay('en')(code)).join('; '),
        'nothing was written.',
        'give a table of the periods that the product is made of, up to its day.',
      );
    const bytes = print.of(composeProduct(content.value, riskSay(language), analysisSay(language)));
    await write(out, bytes);
    await terminal.out(`${out}: ${bytes.length} bytes, SHA-256 ${sha256(bytes)}\n`);
    return 0;
  },
};

const printers: readonly {
  readonly suffix: string;
  readonly of: (product: ProductDocument) => Uint8Array;
}[] = [
  {
    suffix: '.pdf',
    of: (product) => {
      const { template, data } = productPdf(product);
      return renderPdf(template, data);
    },
  },
  { suffix: '.docx', of: productDocx },
];

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const needed = (option: string, value: string | undefined): string => {
  if (value === undefined) throw usage('report', `--${option} is needed`);
  return value;
};

const oneOf = <T extends string>(
  option: string,
  value: string | undefined,
  all: readonly T[],
): T => {
  const found = all.find((one) => one === value);
  if (found === undefined) throw usage('report', `--${option} must be one of ${all.join(', ')}`);
  return found;
};

const dayOf = (value: string | undefined): CivilDate => {
  const read = parseCivilDate(needed('at', value));
  if (!read.ok) throw usage('report', `--at must be a day as 2026-03-31, not ${value}`);
  return read.value;
};

const markOf = (
  label: string | undefined,
  classification: string | undefined,
): HandlingMark | undefined => {
  const codes = classifications.map(({ code }) => code);
  if (classification !== undefined) oneOf('classification', classification, codes);
  if (label !== undefined) return { tlp: oneOf('mark', label, tlpLabels), classification };
  if (classification !== undefined) throw usage('report', '--classification needs a --mark');
  return undefined;
};

const write = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new Refusal(
      2,
      `${path} cannot be written: ${systemReason(error)}`,
      'nothing was written.',
      'check the folder and its permissions.',
    );
  }
};
