import { expect, test } from 'vitest';
import { readCourseText } from './read-course.ts';

const shared = `# hint-notice

A machine speaks.

# pages

## Rights {#rights}

Facts alone. [^law]

{own}

# trainer

## Errors {#trainer-errors}

Common errors
| Error | Help |
| --- | --- |
| {errors} |  |
| Is sure | Ask |

{debrief}
`;
const course = `# bar

2.25.

# prevalence

1 in 100.

# outcomes

- \`count\`: Counts: days.

# pages

## Counting {#counting}

**{limit}** days at most

![Days used](chart:window)
- May
- June

> **Two stays**
>
> 1. April: 30 days.
> 2. 9. May: 1 day.
>
> 31. It is.

[^ours]

### How many? {#q-1}

- [ ] 1
- [x] 2

Both count. [^sbc-6][^ours]

- one

[^sbc-6]

## {#rights}

Also here.

# evidence

- \`a.b\`: When seen.

# trainer

## {#debrief}

- Why?

## {#errors}

| Error | Help |
| --- | --- |
| Counts nights | Draw |
`;

test('reads every kind of block, and puts the additions of a course into the shared pages', () => {
  const { pages, trainer, ...text } = readCourseText(course, shared);
  expect(text).toEqual({
    barBecause: '2.25.',
    prevalenceBecause: '1 in 100.',
    hintNotice: 'A machine speaks.',
    outcomes: { count: 'Counts: days.' },
    evidence: { 'a.b': 'When seen.' },
  });
  expect(pages).toEqual([
    {
      id: 'counting',
      title: 'Counting',
      blocks: [
        { kind: 'key-figure', figure: 'limit', text: 'days at most' },
        { kind: 'chart', chart: 'window', caption: 'Days used', labels: ['May', 'June'] },
        {
          kind: 'example',
          title: 'Two stays',
          outcome: '31. It is.',
          sources: ['ours'],
          steps: ['April: 30 days.', '9. May: 1 day.'],
        },
        {
          kind: 'question',
          id: 'q-1',
          text: 'How many?',
          options: ['1', '2'],
          right: 1,
          explanation: 'Both count.',
          sources: ['sbc-6', 'ours'],
        },
        { kind: 'list', items: ['one'], sources: ['sbc-6'] },
      ],
    },
    {
      id: 'rights',
      title: 'Rights',
      blocks: [
        { kind: 'paragraph', text: 'Facts alone.', sources: ['law'] },
        { kind: 'paragraph', text: 'Also here.', sources: [] },
      ],
    },
  ]);
  expect(trainer[0]?.blocks).toEqual([
    {
      kind: 'table',
      caption: 'Common errors',
      head: ['Error', 'Help'],
      sources: [],
      rows: [
        ['Counts nights', 'Draw'],
        ['Is sure', 'Ask'],
      ],
    },
    { kind: 'list', items: ['Why?'], sources: [] },
  ]);
});

test('a part or a shared page that is missing is named, never left out silently', () => {
  expect(() => readCourseText(course.replace('# evidence', ''), shared)).toThrow('# evidence');
  expect(() => readCourseText(course.replace('{#rights}', '{#right}'), shared)).toThrow('right');
});
