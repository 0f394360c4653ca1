import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/en.ts';

/** Schengen rules, in English. */
export const text: CourseText = {
  barBecause:
    'The lower end of d’ must reach 2.25. It is reached with 54 of 60 failed conditions found and 16 of 240 travellers stopped whose conditions are met. The bar is the highest of the five courses, since here every answer can be computed and a calculator is at hand. No published figure of officers’ errors in counting days is known to us: the number is our assumption.',
  prevalenceBecause:
    'We assume that a condition is not met for 1 traveller in 100. It depends on the line and the season; take the figure of your own border crossing point where it has one.',
  outcomes: {
    count:
      'Counts days of stay from stamps in any order, and says which day is the first unlawful one.',
    conditions:
      'Names for each condition whether it is met, failed or not known, with its article.',
    judgement:
      'Tells what the law computes from what it leaves to the officer, and gives reasons for the latter.',
    refusal:
      'Proposes the letters of a refusal with evidence, and never a refusal for a hit or a missing paper alone.',
    refer:
      'Makes the asylum, child or victim referral before any condition is held against a person.',
  },
  pages: [
    {
      id: 'task',
      title: 'What you are asked',
      blocks: [
        paragraph(
          'Each item is a person with a passport, perhaps a visa, stamps and a plan. Either you stand at the external border and check entry, or you stand in Georgia and check the exit of a citizen who flies without a visa. One question: is a condition not met? You name the condition.',
        ),
        paragraph(
          'If you have twenty minutes: read this page, the one on how rare it is and the one on rights, and take five sentences with you.',
        ),
        list([
          'Both ends count, and each day once.',
          'Never the limit less what is used: move the window.',
          'The passport outlives the departure by three months and is at most ten years old on entry.',
          'A missing paper is a question, not a failed condition.',
          'Name the condition, its article and what would cure it; asylum comes first.',
        ]),
        table(
          'Four answers to a condition',
          ['Answer', 'When', 'What you do'],
          [
            ['met', 'the evidence shows it', 'nothing'],
            ['not met', 'the evidence shows the opposite', 'name it, with its article'],
            ['not known', 'a fact is missing', 'ask for it; it is not “not met”'],
            [
              'yours to judge',
              'the law leaves it to you: purpose, means, public policy',
              'judge the whole, and write why',
            ],
          ],
          'sbc-6',
        ),
        paragraph(
          'In the exercise purpose and means are in order. Something is wrong only where a date, a day, a stamp or a paper shows it. A paper that is marked as not there was asked for.',
        ),
        question(
          'task-1',
          'The traveller has no hotel booking for the last two of nine nights. Is the condition of lodging failed?',
          [
            'Yes: every night needs a booking.',
            'Yes, if the traveller hesitates.',
            'No: a missing paper is not a failed condition by itself. I ask.',
          ],
          2,
          'Annex I of the Borders Code lists papers by way of example. You judge the whole stay.',
          'sbc-8',
        ),
      ],
    },
    {
      id: 'counting',
      title: 'Counting days',
      blocks: [
        keyFigure('limit', 'days of stay at most,'),
        keyFigure(
          'window',
          'days, whichever they are: this is the period. The test is made for each day of the stay: take that day and the 179 days before it.',
        ),
        list(
          [
            'The day of entry counts and the day of exit counts, whatever the hour.',
            'Entry and exit on one day: 1 day. Out and in again on one day: that day counts once.',
            'Stays that overlap in the records are merged, never added.',
            'Days on a residence permit or a long-stay visa do not count.',
          ],
          'sbc-6',
        ),
        example(
          'Stamps in the order of the pages',
          [
            'Page 7: entry 1 April 2027, exit 30 April 2027. That is 30 days.',
            'Page 9: entry 10 January 2027, exit 19 February 2027. January has 22 of them and February 19: 41 days.',
            'Nothing overlaps. On 1 June 2027 the period begins on 4 December 2026, so both stays lie in it.',
          ],
          'On 1 June 2027 the person has used 71 days. The order of the pages means nothing.',
          'computed-here',
        ),
        question(
          'counting-1',
          'Entry at 23:50 on 3 May, exit at 00:10 on 5 May. How many days?',
          ['1', '2', '3'],
          2,
          'The 3rd, the 4th and the 5th of May: both ends count in full.',
          'sbc-6',
        ),
      ],
    },
    {
      id: 'window',
      title: 'The window moves',
      blocks: [
        chart(
          'window',
          'Days used in the 180 days that end on each day, every tenth day from 10 to 310: stays on days 1 to 60 and 101 to 130. From day 181 on old days fall out.',
        ),
        paragraph(
          'How long may somebody stay who enters today? Not 90 less what is used. While the person stays, old days fall out of the window and new room comes.',
          'sbc-6',
        ),
        example(
          'Why subtraction is wrong',
          [
            'The stays of the last page: 10 January to 19 February and 1 to 30 April 2027, 71 days.',
            'Entry on 1 June: 90 less 71 is 19, and the last lawful day is indeed 19 June.',
            'Entry on 25 June: subtraction says 19 again. But from 9 July on the days of January fall out, one each day.',
          ],
          'Who enters on 25 June may stay 60 days, until 23 August 2027. Subtraction would have sent the person home 41 days early.',
          'computed-here',
        ),
        keyFigure(
          'absence',
          'full days away from the area after 90 days in one piece; entry is possible again on the 91st.',
        ),
        paragraph(
          'Three figures that people mix up: the first unlawful day, the number of unlawful days, and by how much 90 is exceeded at exit. Say which one you mean.',
        ),
        question(
          'window-1',
          'A stay was unlawful for 12 days when the person left. Is the excess at exit 12?',
          [
            'Not always: while the person stayed on, old days fell out of the window.',
            'Always.',
            'Never.',
          ],
          0,
          'Days are judged one by one, the excess only at the end. The two figures differ whenever older stays leave the window meanwhile.',
          'sbc-6',
        ),
      ],
    },
    {
      id: 'territory',
      title: 'Which days, and on what evidence',
      blocks: [
        table(
          'Does a day in this State count?',
          ['State', 'Counts'],
          [
            ['Croatia', 'from 1 January 2023'],
            ['Bulgaria, Romania', 'from 31 March 2024; earlier stays never'],
            ['Cyprus, Ireland', 'no, as far as was known when this was written: look at the list'],
            [
              'Monaco, Andorra, San Marino, Vatican',
              'cannot be decided from records: the officer judges',
            ],
          ],
          'dec-2024-210',
        ),
        paragraph(
          'What counts is the date of the day, not the date of the question. Lists of the law have a day on which they were checked; look at it.',
        ),
        paragraph(
          'Until 12 October 2025 stamps are the evidence. From then to 9 April 2026 the Entry/Exit System came in step by step: where it has no data the stamp decides, where it has an entry with a biometric file that entry decides. From 10 April 2026 the system is the record. A missing exit stamp is a presumption that the person may rebut: with a boarding pass, a payslip, a stamp of another State.',
          'ees',
        ),
        question(
          'territory-1',
          'A stay in Romania from 1 to 20 February 2024. Does it count today?',
          [
            'Yes, Romania is a member.',
            'No: the days lie before 31 March 2024.',
            'Only if the border was crossed by land.',
          ],
          1,
          'Days of Bulgaria and Romania count from 31 March 2024. What came before is never counted.',
          'dec-2024-210',
        ),
      ],
    },
    {
      id: 'document-and-visa',
      title: 'The document and the visa',
      blocks: [
        list(
          [
            'The document is valid for at least 3 months after the intended departure from the area.',
            'It was issued within the 10 years before the day of entry. The anniversary itself is a boundary: ask. Some States give passports for 15 years: valid, and from the eleventh year too old for the area.',
            '3 months end on the same date of the month; where there is none, on its last day: from 30 November to 28 February.',
          ],
          'sbc-6',
          'time',
        ),
        table(
          'Reading a short-stay visa',
          ['Field', 'Rule'],
          [
            ['from, until', 'every day of the stay lies between them'],
            [
              'duration',
              'the most days of stay, earlier stays on the same visa included; entry and exit day count',
            ],
            ['entries', '1, 2 or MULT; moving inside the area is not an entry'],
            ['valid for', 'Schengen States, or the named States alone'],
          ],
          'visa-code',
        ),
        paragraph(
          'Without a visa: nationals of the States in Annex II of Regulation (EU) 2018/1806. A nationality on no list is never exempt. Georgian citizens with a biometric ordinary passport are exempt since 28 March 2017; for diplomatic, service and official passports the exemption is suspended from 6 March 2026 to 6 March 2027.',
          'visa-list',
        ),
        question(
          'document-1',
          'Departure is planned for 20 August. The passport is valid until 15 November. What do you say?',
          [
            'Failed: 3 months after 20 August is 20 November.',
            'Met: the passport is valid on the journey.',
            'Yours to judge.',
          ],
          0,
          '15 November comes before 20 November. An earlier departure, by 15 August, would cure it: say so.',
          'sbc-6',
          'time',
        ),
      ],
    },
    {
      id: 'georgian-exit',
      title: 'Exit from Georgia towards the area',
      blocks: [
        paragraph(
          'Since 1 January 2021 the Patrol Police checks Georgian citizens who fly to the area without a visa. It is Georgian law, with its own wording and its own appeal. The form of Annex V is never printed here.',
          'georgian-exit',
        ),
        list(
          [
            'a biometric passport, issued at most 10 years ago, valid for at least 3 months after leaving the area',
            'a return ticket or booking',
            'a booking of lodging, or the address and consent of a host',
            'health insurance for the journey',
            'means to live on',
            'no ban of a State of the area that is known',
            'for a child, the consent that the law asks for',
          ],
          'georgian-exit',
        ),
        paragraph(
          'An invitation is not on the list: whoever has none lacks nothing. A State that stops its own citizen limits a right. So the record names the requirement that is missing, what would cure it, the legal basis and the remedy. Never nationality, never a risk, never a hit (Protocol No. 4, Art. 2; Stamose v. Bulgaria).',
          'protocol-4',
        ),
        example(
          'One paper is missing',
          [
            'Passport, ticket and lodging are in order. Insurance ended on 4 March; the return is on 9 March.',
            'Missing: insurance for the last 5 days. Cure: a policy that can be bought by telephone in ten minutes.',
            'The flight closes in forty minutes.',
          ],
          'You name schengen.exit.health-insurance and say what cures it. A traveller who has bought the policy goes.',
          'georgian-exit',
        ),
        question(
          'exit-1',
          'All papers are in order. A colleague says: “People from that village overstay.” What do you do?',
          [
            'Stop the traveller for questions.',
            'Ask for twice the means.',
            'Nothing: that is no requirement, and no fact about this person.',
          ],
          2,
          'What is said of a village is said of nobody. The law names what may be asked for.',
          'protocol-4',
          'fra-2018',
        ),
      ],
    },
    {
      id: 'refusal',
      title: 'Refusal of entry: letters, reasons, a person',
      blocks: [
        table(
          'Reasons of the standard form, in our words',
          ['Letter', 'Reason'],
          [
            ['A', 'no valid travel document'],
            ['B', 'false or altered travel document'],
            ['C', 'no valid visa or permit'],
            ['D', 'false or altered visa or permit'],
            ['E', 'purpose or conditions of stay not shown'],
            ['F', 'days of stay are used up'],
            ['G', 'means not sufficient'],
            ['H', 'alert for refusal of entry'],
            ['I', 'threat to public policy, security, health or relations'],
            ['J', 'biometric data refused where required'],
          ],
          'sbc-14',
        ),
        list(
          [
            'All letters that apply are ticked, each with its evidence.',
            'The decision gives precise reasons. The person signs, gets a copy and a list of where to appeal.',
            'Citizens of the Union, the EEA and Switzerland, and their family members, never get this form.',
            'It does not touch asylum: whoever asks for protection is handed over first.',
          ],
          'sbc-14',
          'free-movement',
        ),
        paragraph(
          'What the system proposes is a proposal. A named officer decides, a second one confirms, and on E, G and I the judgement is yours and is written down.',
          'sbc-14',
        ),
        question(
          'refusal-1',
          'A watch list hit, later found to be another person. Which letter?',
          ['H', 'None: a hit is not a reason.', 'I'],
          1,
          'H needs an alert for refusal of entry on this very person. A resemblance is not an alert.',
          'sbc-14',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'How rare it is',
      blocks: [
        chart(
          'base-rates',
          'How many of those stopped have a condition that is not met, by how many of all travellers have one; officers with 90 % hits and 6.7 % false alarms. After the first block “My training” shows the same with your own figures.',
        ),
        paragraph(
          'At 1 in 100, officers at the bar stop 7 people in order for each one who is not; at 5 in 10,000 they stop 149. Most of these stops are errors of arithmetic, and they go away when you count twice.',
          'computed-here',
        ),
        paragraph(
          'What is rare is missed: in some studies about 45 % of rare mismatches, at a second look as well; one study with 2 % found none of this.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'Which habit removes most wrong stops here?',
          [
            'To be stricter in general.',
            'To count again, from the evidence, before saying “not met”.',
            'To ask the traveller how many days they stayed.',
          ],
          1,
          'A failed condition can be shown on paper. If you cannot show it, it is not failed.',
          'sbc-6',
        ),
      ],
    },
    common.rights([
      paragraph(
        'An asylum wish goes before every condition: no document, no visa, no days left, and still you hand over (Schengen Borders Code, Art. 3 and 4). A child with a doubtful companion is not a matter of papers alone: call child protection, and keep the child with somebody trained.',
        'sbc-3-4-7',
        'child-convention',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'schengen.entry.document-validity':
      'The document ends before 3 months after the intended departure. Compute the date, then compare.',
    'schengen.entry.document-age': 'Issued more than 10 years before the day of entry.',
    'schengen.entry.visa':
      'A visa is required (a passport that is not biometric may need one) and there is none, or its dates, days, entries or territory do not cover the stay.',
    'schengen.entry.ninety-days':
      'On some day of the planned stay more than 90 days lie in the 180 that end on it. Name the first such day.',
    'schengen.exit.passport-biometric': 'The passport is not biometric.',
    'schengen.exit.passport-validity':
      'Issued more than 10 years ago, or valid for less than 3 months after leaving the area.',
    'schengen.exit.return-ticket': 'No return ticket or booking was shown when it was asked for.',
    'schengen.exit.lodging': 'Neither a booking nor address and consent of a host was shown.',
    'schengen.exit.health-insurance': 'No insurance, or it does not cover the whole journey.',
    'schengen.exit.known-ban':
      'A State of the area has banned the person and it is known, with its dates.',
    'schengen.exit.child-consent': 'The consent that the law asks for this child is not there.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'A calendar on paper for each trainee: count by hand first, with the calculator second.',
      'The law as it stands this week: dates of Cyprus, of ETIAS and of the Georgian suspension may have changed.',
      'Your own form of refusal and the list of contact points for appeals.',
    ],
    debrief: [
      'Which day was the first unlawful one, and on which stamp does it rest?',
      'What would have cured it, and did you tell the traveller?',
      'Was it the law or was it you who judged?',
    ],
    errors: [
      [
        'Takes 90 less used for the answer',
        'Draw the window and move it by hand, ten days at a time.',
      ],
      ['Counts the nights', 'Same-day trips: in and out is 1 day.'],
      ['Adds stays that overlap', 'Colour the days in a calendar; a day is coloured once.'],
      ['Counts Romania before 31 March 2024', 'Ask for each stay: in which State, on which date?'],
      [
        'Treats a missing paper as failed',
        'Let them write what they asked for and what was answered.',
      ],
    ],
  }),
};
