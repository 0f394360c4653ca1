import { escapeXml } from '@amirani/tables/xml';
import { isMasteryScore, type moveOns } from './launch.ts';

/** Texts by language (RFC 5646). */
export type LangString = Readonly<Record<string, string>>;

/** A unit of a course: what a learning management system launches. */
export interface AssignableUnit {
  /** An IRI, the only one of this name in the course. */
  readonly id: string;
  readonly title: LangString;
  readonly description: LangString;
  /** Where it is launched: a whole address, since the file comes without a package (cmi5, 14.2). */
  readonly url: string;
  readonly moveOn: (typeof moveOns)[number];
  /** From 0 to 1, with four decimals at most. Absent where our own rule decides. */
  readonly masteryScore?: number;
  readonly objectives: readonly string[];
  readonly launchParameters?: string;
}

/** A course as a learning management system imports it. */
export interface CourseStructure {
  readonly id: string;
  readonly title: LangString;
  readonly description: LangString;
  readonly objectives: readonly {
    readonly id: string;
    readonly title: LangString;
    readonly description: LangString;
  }[];
  readonly units: readonly AssignableUnit[];
}

/**
 * The file `cmi5.xml` of a course (cmi5, 13 and 14.2): it can be imported as it is, without a package.
 * @throws RangeError for a mastery score or an address that the standard does not allow: courses are written by programmers.
 */
export const courseStructureXml = ({
  id,
  title,
  description,
  objectives,
  units,
}: CourseStructure): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="${escapeXml(id)}">`,
    ...langStrings('title', title, 4),
    ...langStrings('description', description, 4),
    '  </course>',
    ...(objectives.length === 0
      ? []
      : [
          '  <objectives>',
          ...objectives.flatMap((objective) => [
            `    <objective id="${escapeXml(objective.id)}">`,
            ...langStrings('title', objective.title, 6),
            ...langStrings('description', objective.description, 6),
            '    </objective>',
          ]),
          '  </objectives>',
        ]),
    ...units.flatMap(unitLines),
    '</courseStructure>',
    '',
  ].join('\n');

const unitLines = (unit: AssignableUnit): readonly string[] => {
  if (unit.masteryScore !== undefined && !isMasteryScore(unit.masteryScore))
    throw new RangeError(
      `a mastery score is from 0 to 1 with four decimals, not ${unit.masteryScore}`,
    );
  if (!/^https?:\/\/[^\s/]/.test(unit.url))
    throw new RangeError(`a unit is launched by a whole address, not ${unit.url}`);
  const mastery = unit.masteryScore === undefined ? '' : ` masteryScore="${unit.masteryScore}"`;
  return [
    `  <au id="${escapeXml(unit.id)}" moveOn="${unit.moveOn}"${mastery} launchMethod="OwnWindow">`,
    ...langStrings('title', unit.title, 4),
    ...langStrings('description', unit.description, 4),
    ...(unit.objectives.length === 0
      ? []
      : [
          '    <objectives>',
          ...unit.objectives.map((idref) => `      <objective idref="${escapeXml(idref)}"/>`),
          '    </objectives>',
        ]),
    `    <url>${escapeXml(unit.url)}</url>`,
    ...(unit.launchParameters === undefined
      ? []
      : [`    <launchParameters>${escapeXml(unit.launchParameters)}</launchParameters>`]),
    '  </au>',
  ];
};

const langStrings = (name: string, texts: LangString, indent: number): readonly string[] => {
  const space = ' '.repeat(indent);
  return [
    `${space}<${name}>`,
    ...Object.entries(texts).map(
      ([lang, text]) =>
        `${space}  <langstring lang="${escapeXml(lang)}">${escapeXml(text)}</langstring>`,
    ),
    `${space}</${name}>`,
  ];
};
