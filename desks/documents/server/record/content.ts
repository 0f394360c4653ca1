import type { Language } from '@amirani/core/languages';
import { type Say, type TextTree, textsUnder } from '@amirani/core/words';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import { checksIn } from '@amirani/documents/verdict';
import type { Examination } from '../../api/types.ts';
import type { DocumentsWord } from '../words.gen.ts';
import { checkNameOf } from '../words.ts';

type Stored = NonNullable<Examination['verdict']>;
type Group = Stored['verdict']['combined'];

/** What the template sets: texts in their order, nothing to compute. */
export interface RecordContent {
  readonly id: string;
  readonly language: Language;
  /** Year to second, UTC, of the last thing that happened: the same content has the same date. */
  readonly date: readonly number[];
  readonly texts: TextTree;
  /** Label, value, whether it is set in a fixed width. */
  readonly head: readonly Row[];
  readonly [more: string]: unknown;
}

type Row = readonly [string, string, boolean];

/** What the record needs beside the examination. */
export interface RecordAbout {
  /** Full, as in the zone: who may print the record works with the document. */
  readonly number: string | undefined;
  readonly recipient: string;
}

/** Puts an examination into words. The same examination, language and recipient give the same content. */
export const recordContent = (
  examination: Examination,
  t: Say<DocumentsWord>,
  about: RecordAbout,
): RecordContent => ({
  id: examination.id,
  language: t.language,
  date: dateOf(lastInstant(examination)),
  texts: textsUnder('documents.record', t),
  head: headOf(examination, t, about),
  zones: examination.zones.map(({ document, text }) => ({
    document: t(`documents.record.roles.${document}`),
    text,
  })),
  decisions: decisionsOf(examination, t),
  stale: examination.verdictStale,
  verdict: examination.verdict === undefined ? null : verdictOf(examination.verdict, t),
  warnings: examination.warnings.map(
    (one) =>
      `${t(`documents.record.numbers-are.${one.numbersAre}`)}: ${one.issuer} ${one.documentCode}, ${one.technique}, ${t('documents.record.since')} ${one.since}`,
  ),
  judgements: examination.judgements.map(({ answer, confidence, by, at, note }) => ({
    ...{ confidence, by, note, answer: t(`documents.record.answers.${answer}`) },
    at: instant(at),
  })),
  marks: examination.marks.map(({ shape, note, measure, by, at, withdrawn, sha256 }) => ({
    ...{ by, withdrawn, sha256, at: instant(at) },
    what: [
      t(`documents.record-name.shapes.${shape}`),
      measure === undefined ? '' : `${measure.value} ${units[measure.unit]}`,
      note,
    ]
      .filter((word) => word !== '')
      .join(' · '),
  })),
  evidence: examination.pieces.map((piece) => ({
    what: [
      ...[
        t(`documents.record.roles.${piece.document}`),
        t(`documents.record.kinds.${piece.kind}`),
        piece.part,
      ],
      piece.shows && t(`documents.record-name.shows.${piece.shows}`),
      piece.light && t(`documents.record-name.lights.${piece.light}`),
    ]
      .filter((word) => word !== undefined)
      .join(' · '),
    ...{ bytes: piece.bytes, by: piece.addedBy, sha256: piece.sha256 },
    state: t(`documents.record.states.${piece.state}`),
    at: instant(piece.addedAt),
  })),
});

const headOf = (
  examination: Examination,
  t: Say<DocumentsWord>,
  { number, recipient }: RecordAbout,
): readonly Row[] => {
  const rows: (Row | undefined)[] = [
    [t('documents.record.examination'), examination.id, true],
    [
      t('documents.record.opened'),
      `${instant(examination.openedAt)} · ${examination.openedBy}`,
      false,
    ],
    [
      t('documents.record.place'),
      [t(`documents.record.line.${examination.line}`), examination.place]
        .filter((one) => one !== '')
        .join(' · '),
      false,
    ],
    optional(t('documents.record.document-code'), examination.documentCode, true),
    optional(t('documents.record.issuer'), examination.issuer, true),
    optional(t('documents.record.number'), number, true),
    optional(t('documents.record.recipient'), recipient === '' ? undefined : recipient, false),
  ];
  return rows.filter((row) => row !== undefined);
};

const optional = (label: string, value: string | undefined, fixed: boolean): Row | undefined =>
  value === undefined ? undefined : [label, value, fixed];

const decisionsOf = ({ decision, earlierDecisions }: Examination, t: Say<DocumentsWord>) =>
  [decision, ...earlierDecisions]
    .filter((one) => one !== undefined)
    .map((one) => ({
      superseded: one !== decision,
      steps: one.steps.map(({ act, by, at, reason }) => ({
        ...{ act: t(`documents.record.acts.${act}`), by, reason },
        at: instant(at),
      })),
    }));

const verdictOf = (
  { at, by, product, version, trust, verdict }: Stored,
  t: Say<DocumentsWord>,
) => ({
  colour: t(`documents.record.colours.${verdict.colour}`),
  result: t(`documents.record.results.${verdict.result}`),
  head: [
    [t('documents.record.inspected'), `${instant(at)} · ${by}`, false],
    [t('documents.record.produced-by'), `${product} ${version}`, false],
    [t('documents.record.trust'), trust, true],
  ],
  missing: verdict.missing.map(({ check, result, document }) => ({
    check: checkNameOf(check, t),
    document: roleOf(verdict, document, t),
    result: t(`documents.record.results.${result}`),
  })),
  documents: [
    ...verdict.documents.map((one) => ({
      name: [
        t(`documents.record.roles.${one.role}`),
        one.documentCode,
        one.issuingState,
        t(`documents.record.colours.${one.colour}`),
      ]
        .filter((word) => word !== undefined)
        .join(' · '),
      ...checksOf(one.groups, t),
      chain: chainOf(one.chain ?? [], verdict.evidence, t),
    })),
    ...(checksIn(verdict.combined).length === 0
      ? []
      : [{ name: t('documents.record.combined'), ...checksOf([verdict.combined], t), chain: [] }]),
  ],
});

type Chain = NonNullable<Stored['verdict']['documents'][number]['chain']>;

/** The certificates from the signer of the chip up: whose, how long valid, in which list, and whether that one is trusted. */
const chainOf = (chain: Chain, evidence: Stored['verdict']['evidence'], t: Say<DocumentsWord>) => {
  return chain.map(({ role, trust, ...one }) => {
    const found = one.sources.map(
      (digest) =>
        evidence.find((piece) => piece.digest === digest)?.source.replace(/^trust\//, '') ??
        digest.slice(0, 12),
    );
    const rows: readonly (Row | undefined)[] = [
      [t(`documents.record-name.certificates.${role}`), one.subject, false],
      [t('documents.record.chain.serial'), one.serial, true],
      [
        t('documents.record.chain.valid'),
        `${dayOf(one.notBefore)} – ${dayOf(one.notAfter)}`,
        false,
      ],
      [t('documents.record.chain.key'), one.key, false],
      optional(
        t('documents.record.chain.issued-by'),
        one.issuer === one.subject ? undefined : one.issuer,
        false,
      ),
      ['SHA-256', one.fingerprint, true],
      [
        t('documents.record.chain.stands-in'),
        found.length === 0 ? t('documents.record.chain.document-alone') : found.join(', '),
        false,
      ],
      // Of one that came with the document the checks alone say whether it is to be trusted.
      optional(
        t('documents.record.chain.trust'),
        found.length === 0 ? undefined : t(`documents.record-name.trust.${trust}`),
        false,
      ),
    ];
    return rows.filter((row) => row !== undefined);
  });
};

const dayOf = (instant: string): string => (instant === '' ? '?' : instant.slice(0, 10));

/** The document that a check belongs to, in words; nothing for what is between documents. */
const roleOf = (
  { documents }: Stored['verdict'],
  document: string | undefined,
  t: Say<DocumentsWord>,
): string => {
  const role = documents.find(({ id }) => id === document)?.role;
  return role === undefined ? (document ?? '') : t(`documents.record.roles.${role}`);
};

/**
 * The checks of groups and of those within them, in the order of the tree. What the document or the place does not have and
 * need not have is named without a row of its own: forty rows of it would hide the others.
 */
const checksOf = (groups: readonly Group[], t: Say<DocumentsWord>) => {
  const all = groups.flatMap(checksIn);
  const isAbsent = ({ result, expected }: Check): boolean =>
    result === 'not-supported' && !expected;
  return {
    checks: all.filter((check) => !isAbsent(check)).map((check) => rowOf(check, t)),
    absent: all.filter(isAbsent).map(({ name }) => checkNameOf(name, t)),
  };
};

type Check = ReturnType<typeof checksIn>[number];

const rowOf = ({ name, result, findings, defect }: Check, t: Say<DocumentsWord>) => ({
  code: name,
  name: checkNameOf(name, t),
  result: t(`documents.record.results.${result}`),
  defect: defect === undefined ? null : t(`documents.record.results.${defect.was}`),
  reasons: findings.map(({ code, facts, rule }) => {
    const source = `${rule.act} ${rule.article}`.trim();
    return `${findingText(code, documentsSay(t.language), facts)} [${source}]`;
  }),
});

const units = { mm: 'mm', px: 'px', degree: '°' } as const;

/** `2026-11-26 04:00:00`: UTC, as the head of the record says. */
const instant = (at: string): string => at.slice(0, 19).replace('T', ' ');

const dateOf = (at: string): readonly number[] => at.slice(0, 19).split(/[-T:]/).map(Number);

/** When something last happened to the examination. */
const lastInstant = (examination: Examination): string =>
  [
    examination.openedAt,
    ...examination.pieces.map(({ addedAt }) => addedAt),
    ...examination.judgements.map(({ at }) => at),
    ...examination.marks.map(({ at }) => at),
    ...(examination.verdict === undefined ? [] : [examination.verdict.at]),
    ...(examination.decision?.steps ?? []).map(({ at }) => at),
  ]
    .toSorted()
    .at(-1) ?? examination.openedAt;
