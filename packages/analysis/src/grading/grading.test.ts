import { expect, test } from 'vitest';
import {
  allGrades,
  type Grade,
  gradeText,
  readGrade,
  standingOf,
  toAdmiralty,
  toFourByFour,
} from './index.ts';

const grade = (text: string, scale: Grade['scale']): Grade => {
  const read = readGrade(text, scale);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const convert = (from: Grade) => (from.scale === '6x6' ? toFourByFour(from) : toAdmiralty(from));

test('36 and 16 grades, each read back from how it is written', () => {
  expect(allGrades.filter(({ scale }) => scale === '6x6')).toHaveLength(36);
  expect(allGrades.filter(({ scale }) => scale === '4x4')).toHaveLength(16);
  for (const one of allGrades) {
    expect(grade(gradeText(one), one.scale)).toEqual(one);
    expect(grade(` ${gradeText(one).toLowerCase()[0]} ${gradeText(one)[1]}`, one.scale)).toEqual(
      one,
    );
  }
});

test('rejects grades outside the scale', () => {
  for (const [text, scale] of [
    ['X1', '6x6'],
    ['F6', '4x4'],
    ['A5', '4x4'],
    ['2B', '6x6'],
    ['B', '6x6'],
    ['B22', '6x6'],
    ['', '4x4'],
  ] as const)
    expect(readGrade(text, scale), text).toEqual({ ok: false, issues: ['analysis.grade.shape'] });
});

test('no conversion upgrades, on either side, there or there and back', () => {
  for (const from of allGrades) {
    const before = standingOf(from);
    const there = convert(from).grade;
    for (const after of [standingOf(there), standingOf(convert(there).grade)]) {
      expect(after.source, gradeText(from)).toBeLessThanOrEqual(before.source);
      expect(after.information, gradeText(from)).toBeLessThanOrEqual(before.information);
    }
  }
});

test('where two grades become one, or there and back is another grade, a loss says so', () => {
  for (const from of allGrades) {
    const { grade: there, lost } = convert(from);
    const merged = allGrades.some(
      (other) =>
        other.scale === from.scale &&
        gradeText(other) !== gradeText(from) &&
        gradeText(convert(other).grade) === gradeText(there),
    );
    const back = gradeText(convert(there).grade);
    if (merged || back !== gradeText(from)) expect(lost, gradeText(from)).not.toEqual([]);
  }
});

test('examples: B2 is B3, fairly reliable falls, first-hand knowledge is not confirmation', () => {
  expect(gradeText(convert(grade('B2', '6x6')).grade)).toBe('B3');
  expect(convert(grade('C1', '6x6'))).toEqual({
    grade: grade('C1', '4x4'),
    lost: ['analysis.grade.lost-lowered', 'analysis.grade.lost-step', 'analysis.grade.lost-truth'],
  });
  expect(convert(grade('A2', '4x4'))).toEqual({
    grade: grade('A3', '6x6'),
    lost: ['analysis.grade.lost-how-known', 'analysis.grade.lost-lowered'],
  });
});

test('what cannot be judged, or is not graded, stands no better than the weakest', () => {
  const weakest = standingOf(grade('E5', '6x6'));
  for (const one of [undefined, grade('F6', '6x6'), grade('X4', '4x4')])
    expect(standingOf(one)).toEqual({ ...weakest, judged: false });
  expect(standingOf(grade('A5', '6x6')).both).toBe(1);
  expect(standingOf(grade('F1', '6x6'))).toMatchObject({ both: 1, judged: false });
});
