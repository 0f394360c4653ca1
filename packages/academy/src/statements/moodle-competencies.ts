import { csvOf } from './csv.ts';

/** A framework of competencies as Moodle imports it. */
export interface CompetencyFramework {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly competencies: readonly {
    readonly id: string;
    /** The competency that this one is a part of; the framework itself where absent. */
    readonly parent?: string;
    readonly name: string;
    readonly description: string;
    /** Competencies of this framework that are about the same. */
    readonly related: readonly string[];
  }[];
}

/** The columns of Moodle's tool `lpimportcsv`, in its order. */
const COLUMNS = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

/** Plain text, in Moodle's numbering of formats. */
const PLAIN = 2;

/** Moodle's own scale of two values, the second of which is proficient. */
const SCALE = 'Not yet competent,Competent';
const CONFIGURATION = '[{"scaleid":"2"},{"id":2,"scaledefault":1,"proficient":1}]';

/** A framework as the CSV that Moodle imports under "Import competency framework". */
export const moodleCompetencies = ({
  id,
  name,
  description,
  competencies,
}: CompetencyFramework): string =>
  csvOf([
    COLUMNS,
    [
      '',
      id,
      name,
      description,
      PLAIN,
      SCALE,
      CONFIGURATION,
      '',
      '',
      '',
      '',
      '',
      1,
      'competency,competency,competency,competency',
    ],
    ...competencies.map((one) => [
      one.parent ?? '',
      one.id,
      one.name,
      one.description,
      PLAIN,
      '',
      '',
      '',
      '',
      '',
      one.related.join(','),
      '',
      '',
      '',
    ]),
  ]);
