import type { Report, ReportSentence } from '../../api/types.ts';

/** A report as it is being written. */
export interface ReportDraft {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly sentences: readonly ReportSentence[];
  }[];
}

const emptySentence: ReportSentence = { text: '', kind: 'fact', statements: [] };

/** A report of which nothing is written. */
export const newReport: ReportDraft = {
  title: '',
  sections: [{ heading: '', sentences: [emptySentence] }],
};

/** What is written of a report, to be gone on with. */
export const draftOf = ({ title, sections }: Pick<Report, 'title' | 'sections'>): ReportDraft => ({
  title,
  sections,
});

const sectionsWith = (
  draft: ReportDraft,
  section: number,
  change: (before: ReportDraft['sections'][number]) => ReportDraft['sections'][number],
): ReportDraft => ({
  ...draft,
  sections: draft.sections.map((one, place) => (place === section ? change(one) : one)),
});

/** Adds a section with one sentence. */
export const withSection = (draft: ReportDraft): ReportDraft => ({
  ...draft,
  sections: [...draft.sections, { heading: '', sentences: [emptySentence] }],
});

/** Names a section. */
export const withHeading = (draft: ReportDraft, section: number, heading: string): ReportDraft =>
  sectionsWith(draft, section, (one) => ({ ...one, heading }));

/** Leaves a section out, with its sentences. */
export const withoutSection = (draft: ReportDraft, section: number): ReportDraft => ({
  ...draft,
  sections: draft.sections.filter((_, place) => place !== section),
});

/** Adds a sentence at the end of a section. */
export const withSentence = (draft: ReportDraft, section: number): ReportDraft =>
  sectionsWith(draft, section, (one) => ({ ...one, sentences: [...one.sentences, emptySentence] }));

/** Changes a sentence. */
export const changed = (
  draft: ReportDraft,
  section: number,
  sentence: number,
  change: Partial<ReportSentence>,
): ReportDraft =>
  sectionsWith(draft, section, (one) => ({
    ...one,
    sentences: one.sentences.map((before, place) =>
      place === sentence ? { ...before, ...change } : before,
    ),
  }));

/** Leaves a sentence out. */
export const withoutSentence = (
  draft: ReportDraft,
  section: number,
  sentence: number,
): ReportDraft =>
  sectionsWith(draft, section, (one) => ({
    ...one,
    sentences: one.sentences.filter((_, place) => place !== sentence),
  }));

/** Moves a sentence up by one; the first of a section stays. */
export const movedUp = (draft: ReportDraft, section: number, sentence: number): ReportDraft =>
  sectionsWith(draft, section, (one) => {
    const [above, own] = [one.sentences[sentence - 1], one.sentences[sentence]];
    if (above === undefined || own === undefined) return one;
    return { ...one, sentences: one.sentences.with(sentence - 1, own).with(sentence, above) };
  });

/** The statements that a report rests on, each once: the place in it is the number in print. */
export const tiedIds = ({ sections }: ReportDraft): readonly string[] => [
  ...new Set(sections.flatMap(({ sentences }) => sentences.flatMap((one) => one.statements))),
];

/** Whether it can be kept: a title, and words for every section and sentence. */
export const isWritten = ({ title, sections }: ReportDraft): boolean =>
  title.trim().length >= 3 &&
  sections.every(
    ({ heading, sentences }) =>
      heading.trim() !== '' && sentences.every(({ text }) => text.trim() !== ''),
  );
