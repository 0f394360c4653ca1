import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/en.ts';

/** Risk analysis, in English. */
export const text: CourseText = {
  barBecause:
    'The lower end of d’ must reach 1.25. It is reached with 44 of 60 beginnings found and 36 of 240 quiet series called a beginning. Counts scatter, and a beginning that is a few periods old can be lost in them: nobody finds all of them early. We know of no published figure of how well people tell a beginning from scatter; the number is our assumption.',
  prevalenceBecause:
    'We assume that something really begins in 2 of 100 series that are looked at. It depends on how the series were chosen; take the figure of your own unit where it has one.',
  outcomes: {
    read: 'Reads a series of counts with season, trend and scatter, and tells zero from not reported.',
    explain:
      'Lays beside a rise what might explain it: traffic, effort, labels, late reports, neighbours.',
    assess: 'Assesses threat, vulnerability and impact apart, with evidence for each.',
    likelihood: 'States how likely and how sure in words with ranges, and keeps the two apart.',
    protect:
      'Keeps persons out of statistics, hides small cells and never turns a group into a suspicion.',
  },
  pages: [
    {
      id: 'task',
      title: 'What you are asked',
      blocks: [
        paragraph(
          'Each item is a series: counts by week or month, at one place, of one thing. Beside it lies what an analyst would lay there: traffic, hours of patrol, the same counts under another label, the neighbouring place, notes of the unit. One question: did something really begin in the last periods? You answer, say how sure you are, and which of three beginnings it is. If something began, you say from which of the periods on: how soon a warning comes is measured as well, and one before the beginning is a false one.',
        ),
        paragraph(
          'If you have twenty minutes: read this page, the one on how rare it is and the one on rights, and take five sentences with you.',
        ),
        list([
          'Compare with the same time of other years, not with last month.',
          'Lay traffic, effort and labels beside it before you say “more”.',
          'Zero is not missing.',
          'A signal is not a trend: among many series some stand out by chance.',
          'A word, its range, your confidence; and never a person.',
        ]),
        table(
          'Three beginnings',
          ['Name', 'What it looks like', 'What it is not'],
          [
            ['step', 'from one period on there are more, and it stays', 'a single high count'],
            [
              'rise',
              'it grows from period to period',
              'the season, which grows each year at this time',
            ],
            [
              'moved',
              'it rises here as it falls at a neighbouring place',
              'the same people counted under another label',
            ],
          ],
        ),
        paragraph(
          'You judge a series, never a person. No count says anything about the traveller before the booth.',
        ),
        question(
          'task-1',
          'One week has three times the usual count; the weeks after it are as always. What is it?',
          ['No beginning: one high count that did not stay.', 'A step.', 'A rise.'],
          0,
          'A beginning lasts. A single bus, a single operation or a slip of the keyboard does not.',
        ),
      ],
    },
    {
      id: 'reading',
      title: 'Reading a series',
      blocks: [
        chart(
          'season',
          'Three years of counts by month, with what the years before let one expect. The third summer is like the others; from its October on (month 34) it is not.',
        ),
        paragraph(
          'Ask in this order. What is usual for this time of the year? How far do the counts scatter around it? Is the last part outside of that, and for how many periods?',
        ),
        list(
          [
            'Compare with the same month of other years, and not with last month.',
            'Counts scatter by about their square root at least: 100 means roughly 80 to 120, and 9 means 3 to 15. Real counts scatter more.',
            'Leave out past peaks when you say what is usual; else an old peak hides a new one.',
          ],
          'noufaily-2013',
          'computed-here',
        ),
        keyFigure(
          'small-count',
          'is the count below which we give no percentages: from 2 to 4 is “twice as many” and says nothing.',
        ),
        question(
          'reading-1',
          'In July there are 34, in June there were 25. Last July there were 33. Did something begin?',
          ['Yes: up by 9 in a month.', 'Yes, a step.', 'No: it is what July is like.'],
          2,
          'The season makes the difference between June and July. Against last July there is 1 more.',
          'computed-here',
        ),
      ],
    },
    {
      id: 'explanations',
      title: 'What looks like a beginning',
      blocks: [
        table(
          'Lay it beside, and look',
          ['You see', 'It may be', 'Look at'],
          [
            ['more detections', 'more patrols', 'hours of patrol: do they rise in the same week?'],
            ['more refusals', 'more travellers', 'traffic: does the rate rise too?'],
            [
              'a new nationality',
              'a new label',
              'does “not specified”, or another label, fall by as much?',
            ],
            ['a jump after a gap', 'late reports', 'were the periods before not reported?'],
            ['fewer here', 'moved', 'does a neighbouring place rise?'],
            ['a peak each summer', 'season', 'the same weeks of other years'],
          ],
          'frontex-2021',
        ),
        paragraph(
          'Counts of detections follow effort as well as flow: more patrols can raise the count while fewer people come. So show count, effort and rate together.',
          'frontex-2021',
        ),
        paragraph(
          'Zero is not missing. A unit that reported nothing, and a unit that reported zero, are two facts. And changes of past figures are normal: say which state of the data you used.',
          'frontex-2021',
        ),
        example(
          'Patrols or people?',
          [
            'Detections: 20 a week for a year, then 38, 41, 40.',
            'Hours of patrol: 500 a week for a year, then 980, 1,010, 1,000.',
            'Per 100 hours: 4.0 before; 3.9, 4.1, 4.0 after.',
          ],
          'The rate did not move. There are more patrols, and not more crossings that we know of. No beginning.',
          'computed-here',
        ),
        question(
          'explanations-1',
          'Nationality X rises by 30 a month, “not specified” falls by 31. What do you say?',
          ['Something began with X.', 'A label changed: the sum is as before.', 'Both began.'],
          1,
          'The people are the same, their label is not. Add up first.',
          'computed-here',
        ),
      ],
    },
    {
      id: 'many',
      title: 'Many series at once',
      blocks: [
        keyFigure(
          'series-in-a-week',
          'series are looked at in a week by a small unit, let us say.',
        ),
        keyFigure(
          'chance-signals',
          'of them stand out by chance alone, if one in 20 quiet series may stand out.',
        ),
        paragraph(
          'Whoever looks at enough series finds something in each week. A good list of signals therefore says how many of them are expected to be chance, and the threshold is set for the list and not for the single series.',
          'benjamini-1995',
        ),
        list([
          'A signal is a reason to look. It is not a finding and not yet a fact.',
          'Write down what became of it: true, effort, label, known event, chance. Only then does anybody learn.',
          'Do not search until something is found, and then report only that. Say what you searched.',
        ]),
        question(
          'many-1',
          'This week’s list has 14 signals; about 15 are expected by chance. What do you report?',
          [
            '14 new trends.',
            'That the list looks like chance, and which two or three were looked into.',
            'The largest one as a trend.',
          ],
          1,
          'Nothing in the number speaks for more than chance. Single signals may still be real, and so some are looked into.',
          'benjamini-1995',
          'computed-here',
        ),
      ],
    },
    {
      id: 'ciram',
      title: 'Threat, vulnerability, impact',
      blocks: [
        paragraph(
          'The common model of European border guards (CIRAM) looks at risk from three sides. The three depend on one another and are written down apart.',
          'ciram',
          'ebcg-29',
        ),
        table(
          'Three sides of a risk',
          ['Side', 'Question', 'Described by'],
          [
            [
              'threat',
              'what presses on the border, how strongly, how likely?',
              'modus operandi, who, where, when, trend, routes',
            ],
            [
              'vulnerability',
              'what limits our answer?',
              'terrain, staff, equipment, procedures, what draws people',
            ],
            [
              'impact',
              'what follows if it happens?',
              'security, lawful traffic, and people in need',
            ],
          ],
          'ciram',
        ),
        paragraph(
          'The law knows four levels of impact for a border section: low, medium, high and critical (Regulation (EU) 2019/1896, Art. 34 and 35). The model gives no formula. The tables of this workbench are our own, they are shown with each rating, and they are looked up and never multiplied: 2 times 5 and 5 times 2 are not the same risk.',
          'ebcg-29',
          'risk-desk',
        ),
        paragraph(
          'The humanitarian side is part of the impact. A counter-measure that moves people to a more dangerous way has not lowered the risk.',
          'ciram',
        ),
        question(
          'ciram-1',
          'Fewer officers on the night shift. To which side does it belong?',
          ['Vulnerability', 'Threat', 'Impact'],
          0,
          'It limits our answer. Nothing has changed about what presses on the border.',
          'ciram',
        ),
      ],
    },
    {
      id: 'words',
      title: 'How likely, and how sure',
      blocks: [
        table(
          'Words with ranges, as this workbench uses them',
          ['Word', 'Chance in percent'],
          [
            ['remote', 'under 5'],
            ['unlikely', '5 to 25'],
            ['possible', '25 to 55'],
            ['likely', '55 to 85'],
            ['very likely', 'over 85'],
          ],
          'risk-desk',
        ),
        paragraph(
          'How likely a thing is and how sure you are of saying so are two things. “Unlikely, high confidence” and “unlikely, low confidence” lead to different decisions. Confidence comes from sources: how many, how good, how independent.',
          'risk-desk',
        ),
        list([
          'Keep apart: what was counted, what you conclude from it, what you expect.',
          'Write at least one other explanation, and what would show that it is the right one.',
          'Never a percentage of a tiny count.',
        ]),
        example(
          'Three sentences that a commander can use',
          [
            'Fact: since week 40, refusals for lack of a visa at the crossing are 31 to 36 a week; 12 to 18 are usual for the season.',
            'Assessment: a new way of travelling is likely (55 to 85), confidence moderate, since traffic and staff are unchanged and two units report it.',
            'Outlook: it is possible (25 to 55) that it moves to the neighbouring crossing within 4 weeks; a rise there would show it.',
          ],
          'Each sentence can prove wrong, and says how we should notice.',
          'risk-desk',
        ),
        question(
          'words-1',
          'Which sentence is an assessment?',
          [
            '31 were refused in week 42.',
            'The report was received on Monday.',
            'It is likely that a new route is in use.',
          ],
          2,
          'The other two can be looked up. The assessment can be right or wrong, and carries its range.',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'How rare it is',
      blocks: [
        chart(
          'base-rates',
          'How many of the series called a beginning are one, by how many of all series have one; analysts with 73 % hits and 15 % false alarms. After the first block “My training” shows the same with your own figures.',
        ),
        paragraph(
          'At 2 in 100, analysts at the bar raise 10 false warnings for each true one. That is no reason to be silent: a warning costs an hour of looking. It is a reason to say “signal” and not “trend”.',
          'computed-here',
        ),
        paragraph(
          'What is rare is missed: in studies of faces about 45 % of rare mismatches were missed; one study with 2 % found no such effect. Nobody has measured it for series that we know of. The rare block will tell you about yourself.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'Your unit warned 11 times this year and was right once. What do you change?',
          [
            'Warn only when sure.',
            'Stop using counts.',
            'Nothing before looking at the misses too: 10 wrong for one right is what the bar gives at 2 in 100.',
          ],
          2,
          'False alarms alone say nothing. Count also what began and was not seen.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      list([
        'A statistic about a nationality is not a reason to stop one of its nationals. The risk desk gives nothing about persons to the booth.',
        'Cells under 5 do not leave the unit, nor what lets one compute them.',
        'Names, faces and numbers of documents have no place in a series. Where you find one, take it out and say so.',
        'Victims and deaths are counted on lines of their own, and are never added to detections.',
      ]),
      paragraph(
        'In this course a referral may hide in what a unit notes: a child alone, people who ask for protection, a debt for the journey. The note is one person’s distress and not a data point. Refer it.',
        'child-convention',
        'trafficking-convention',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'items.series.step':
      'From one period on the counts lie above what the season explains, and stay there for several periods; traffic, effort and labels do not explain it.',
    'items.series.rise':
      'The counts grow over several periods beyond season and scatter, and what lies beside does not grow with them.',
    'items.series.moved':
      'The counts rise here while they fall at a neighbouring place by about as much: it came from there.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'All series are invented. Do not use your own figures in class unless they are public.',
      'Print three series without dates: let pairs say first what they see.',
      'Two experts agree beforehand on the words of likelihood and use no others all week.',
    ],
    debrief: [
      'What did you lay beside the series, and in which order?',
      'How many periods did you need before you were sure?',
      'Which explanation did you not write down?',
    ],
    errors: [
      ['Compares with last month', 'Cover all but the same month of each year.'],
      [
        'Takes one high week for a step',
        'Show five series with one high week each; ask what came after.',
      ],
      ['Forgets effort', 'Let nobody answer before they said aloud what the patrols did.'],
      ['Multiplies levels', 'Use the tables; ask whether 2 times 5 is 5 times 2 at their border.'],
      ['Writes “probably” everywhere', 'Ask for a range, and put it beside the word.'],
    ],
  }),
};
