import { readFileSync } from 'node:fs';
import type { Language } from '@amirani/core/languages';
import { type Say, textsUnder } from '@amirani/core/words';
import type { PersonCategory } from '@amirani/network/statements';
import { renderPdf } from '@platform/server/print/pdf.ts';
import type { EntityHead, Exhibit, Report } from '../../api/types.ts';
import { valueIn } from '../statements/present.ts';
import { refers, type StatementRow } from '../statements/rows.ts';
import type { SeenCase } from '../statements/view.ts';
import type { InvestigationsWord } from '../words.gen.ts';
import { investigationsSay } from '../words.ts';
import { redactor } from './redact.ts';
import { statementsOfReport } from './reports.ts';

const template = readFileSync(new URL('report.typ', import.meta.url), 'utf8');

/** What is printed, for whom. */
export interface Printing {
  readonly report: Report;
  readonly seen: SeenCase;
  readonly exhibits: readonly Exhibit[];
  /** `2026-0007`. */
  readonly number: string;
  readonly language: Language;
  readonly redacted: boolean;
  readonly recipient: string;
}

/** A report as PDF. The same report, language and recipient give the same bytes. */
export const printReport = (printing: Printing): Buffer => renderPdf(template, contentOf(printing));

/** What the template sets: texts in their order, nothing to compute. */
export const contentOf = (printing: Printing) => {
  const { report, seen, exhibits, number, language, redacted, recipient } = printing;
  const t = investigationsSay(language);
  const plain = redacted
    ? redactor(seen, t('investigations.report.protected-person'))
    : (text: string) => text;
  const order = statementsOfReport(report.sections);
  const places = new Map(order.map((id, index) => [id, `S${index + 1}`]));
  return {
    title: plain(report.title),
    number,
    language,
    redacted,
    texts: textsUnder('investigations.report', t),
    date: report.at.slice(0, 19).split(/[-T:]/).map(Number),
    head: [
      [t('investigations.report.case'), number],
      [t('investigations.report.status'), t(`investigations.report.state.${report.state}`)],
      [t('investigations.report.author'), report.by],
      ...(recipient === '' ? [] : [[t('investigations.report.recipient'), recipient]]),
    ],
    sections: report.sections.map(({ heading, sentences }) => ({
      heading: plain(heading),
      sentences: sentences.map(({ text, kind, statements }) => ({
        text: plain(text),
        assessment: kind === 'assessment',
        refs:
          statements.length === 0 ? '' : `[${statements.map((id) => places.get(id)).join(', ')}]`,
      })),
    })),
    persons: personsIn(seen, order).map(({ caption, category }) => ({
      name: plain(caption),
      category: t(`investigations.report.category.${category}`),
      sign: signs[category],
    })),
    statements: order.flatMap((id) => {
      const row = seen.rows.get(id);
      return row === undefined
        ? []
        : [{ number: places.get(id) ?? '', ...statementText(seen, row, t, plain) }];
    }),
    exhibits: report.exhibits.flatMap((place) => {
      const exhibit = exhibits.find((one) => one.number === place);
      if (exhibit === undefined) return [];
      const { obtained } = exhibit;
      return [
        {
          number: place,
          title: plain(exhibit.title),
          sha256: exhibit.sha256 ?? '',
          obtained: plain(
            `${t('investigations.report.obtained')} ${obtained.on}, ${obtained.from}, ${obtained.by}, ${obtained.basis}`,
          ),
        },
      ];
    }),
  };
};

/** Lists the persons in these statements once, with their category (LED Art. 6; R40). */
const personsIn = (
  seen: SeenCase,
  order: readonly string[],
): readonly (EntityHead & { readonly category: PersonCategory })[] => {
  const ids = order.flatMap((id) => {
    const row = seen.rows.get(id);
    if (row === undefined) return [];
    return [row.subject, ...(refers(row) ? [row.value] : [])];
  });
  return [...new Set(ids.map((id) => seen.view.identities.canonical(id)))].flatMap((id) => {
    const head = seen.heads.get(id);
    return head?.category === undefined ? [] : [{ ...head, category: head.category }];
  });
};

/** The shape beside the word, as on the screens: accused, to be protected, neither, not yet said. */
const signs: Readonly<Record<PersonCategory, 'octagon' | 'triangle' | 'disc' | 'ring'>> = {
  uncategorised: 'ring',
  suspect: 'octagon',
  convicted: 'octagon',
  victim: 'triangle',
  witness: 'disc',
  contact: 'disc',
  associate: 'disc',
};

/** A statement in a line, and its source with its grade, which every receiver gets (LED Art. 7(2); R42). */
const statementText = (
  seen: SeenCase,
  row: StatementRow,
  t: Say<InvestigationsWord>,
  plain: (text: string) => string,
): { what: string; source: string } => {
  const head = seen.heads.get(seen.view.identities.canonical(row.subject));
  const { value } = valueIn(seen, row, { revealed: false });
  const grade =
    row.reliability === undefined
      ? t('investigations.report.not-graded')
      : `${t('investigations.report.grade')} ${row.reliability}${row.credibility}`;
  const source =
    row.exhibit === undefined
      ? `${t('investigations.report.own-knowledge')}: ${row.said ?? ''}, ${row.byAccount}`
      : `${t('investigations.report.exhibit')} ${row.number ?? ''}, ${row.locator ?? ''}`;
  const kind =
    row.kind === 'assessment'
      ? t('investigations.report.assessment')
      : t('investigations.report.fact');
  const withdrawn = row.state === 'withdrawn' ? ` · ${t('investigations.report.withdrawn')}` : '';
  return {
    what: plain(`${head?.caption ?? row.schema} · ${row.property}: ${value}`),
    source: plain(`${kind} · ${grade} · ${source}${withdrawn}`),
  };
};
