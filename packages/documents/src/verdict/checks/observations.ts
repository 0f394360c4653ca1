import type { CheckResult } from '../../check/result.ts';
import {
  type Equipment,
  type ExaminedDocument,
  type Observation,
  type ObservedCheck,
  observedChecks,
} from '../examination.ts';
import { verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';

/** What it takes to look, and whether the guideline asks for the look. */
interface Look {
  readonly light: Equipment;
  /**
   * `always`: TR-03135-1 asks for it of every document (5.5.4.2: (IR, AB, MR) and (UV, BR, FU)). `model`: of documents
   * whose model is known ((IR, TR, ZZ), (UV, LU, ZZ)). `optional`: the outcome counts where somebody looked.
   */
  readonly asked: 'always' | 'model' | 'optional';
}

const looks: Readonly<Record<ObservedCheck, Look>> = {
  'optical.infrared.mrz': { light: 'infrared', asked: 'always' },
  'optical.infrared.print': { light: 'infrared', asked: 'model' },
  'optical.ultraviolet.paper': { light: 'ultraviolet', asked: 'always' },
  'optical.ultraviolet.print': { light: 'ultraviolet', asked: 'model' },
  'optical.white.print': { light: 'white', asked: 'optional' },
  'optical.transmitted.watermark': { light: 'transmitted', asked: 'optional' },
  'optical.ocr-b': { light: 'white', asked: 'optional' },
};

/** What was seen on the document itself. It enters the verdict as it is: no software here judges pictures. */
export const observationChecks = (
  { observations = [], visual }: ExaminedDocument,
  equipment: ReadonlySet<Equipment>,
): readonly Leaf[] =>
  observedChecks.map((name) => {
    const { light, asked } = looks[name];
    const seen = observations.filter(({ check }) => check === name);
    const due = asked === 'always' || (asked === 'model' && visual?.model !== undefined);
    const expected = equipment.has(light) && due;
    if (seen.length > 0) return observed(name, seen, expected);
    return {
      name,
      expected,
      result: 'not-supported',
      findings: [
        equipment.has(light)
          ? due
            ? verdictFinding('document.verdict.not-looked', { equipment: light })
            : verdictFinding('document.verdict.not-asked')
          : verdictFinding('document.verdict.equipment', { equipment: light }),
      ],
    };
  });

const observed = (name: ObservedCheck, seen: readonly Observation[], expected: boolean): Leaf => {
  const results = new Set(seen.map(({ result }) => result));
  const result = order.find((one) => results.has(one)) ?? 'undetermined';
  const reasons = seen.flatMap(({ result: one, by }) =>
    one === 'successful' ? [] : [verdictFinding(`document.verdict.observed.${one}`, { by })],
  );
  const differ = results.size > 1 ? [verdictFinding('document.verdict.observed.differ')] : [];
  return { name, result, findings: [...reasons, ...differ], expected };
};

const order: readonly CheckResult[] = [
  'failed',
  'aborted',
  'undetermined',
  'successful',
  'not-supported',
];
