import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/en.ts';

/** Investigation of networks, in English. */
export const text: CourseText = {
  barBecause:
    'The lower end of d’ must reach 1.5. It is reached with 46 of 60 planted patterns recognised and 28 of 240 innocent ones taken for a network’s. A false one puts families, carers and agencies under suspicion, so that the bar is above that of risk analysis; records alone leave doubts, so that it is below that of rules. We know of no published figure of how well people do this: the number is our assumption.',
  prevalenceBecause:
    'We assume that 2 of 100 patterns that look like this belong to a network. It depends on the case; take the figure of your own unit where it has one.',
  outcomes: {
    records:
      'Reads calls, journeys, payments and bookings together, and says what each can and cannot show.',
    innocent: 'Looks for the innocent explanation of a pattern first, and names what would decide.',
    grade: 'Grades source and information, and keeps fact and assessment apart.',
    victims:
      'Keeps victims and people who are smuggled apart from suspects, and makes the referral.',
    evidence: 'Keeps an exhibit so that a court can check who had it and that it is unchanged.',
  },
  pages: [
    {
      id: 'task',
      title: 'What you are asked',
      blocks: [
        paragraph(
          'Each item is an extract of a case: people, who holds what, calls, payments, journeys. Something in it is marked, and you are asked one question about it. Is this the work of a network, or is it ordinary life? You answer, say how sure you are, and which pattern it is. Of journeys, money and shared things you also name who of those beside what is marked belongs to it, and by which links. Whoever names everybody finds all of them and accuses the innocent: both are counted.',
        ),
        paragraph(
          'If you have twenty minutes: read this page, the one on how rare it is and the one on rights, and take five sentences with you.',
        ),
        list([
          'Begin with the innocent explanation and try to keep it.',
          'What fits all explanations decides nothing.',
          'The busiest phone is not the chief.',
          'Once is nothing: again, with others, and with the same end.',
          'Victims are kept apart from the first minute, and are referred.',
        ]),
        table(
          'Four questions',
          ['Marked', 'Question'],
          [
            ['two telephone numbers', 'did one person give up the first for the second?'],
            ['a traveller and those who fly beside them', 'does somebody lead them?'],
            ['accounts', 'does money of many go to one through others?'],
            [
              'a phone, card or address',
              'does somebody who does not travel stand behind the bookings?',
            ],
          ],
        ),
        paragraph(
          'A yes is a lead. A lead makes nobody a suspect. Everybody in a case begins without a category, and gets one by a decision that somebody signs (Directive (EU) 2016/680, Art. 6).',
          'led-6-7',
        ),
        question(
          'task-1',
          'A person stands in the middle of the network: everybody calls her. What is she?',
          ['Not known: a person with many calls.', 'The chief.', 'A suspect.'],
          0,
          'The busiest phone may be a taxi, a mother or a grocer. Who decides often calls few.',
          'leads',
        ),
      ],
    },
    {
      id: 'phones',
      title: 'Telephones: number, card, device, person',
      blocks: [
        paragraph(
          'Four things that people mix up: the number, the SIM card, the device, and who uses it. Each pairing has a beginning and an end. “His number” is an assessment until you can say whose, from when to when, and how you know.',
          'leads',
        ),
        list(
          [
            'One person changed the number: the first falls silent, the second begins, and it is called by those who were called before, also those who know nobody else of the circle.',
            'A child who takes over a parent’s old number: calls the family, and then a circle of its own.',
            'A carer or a taxi that takes over a round: the same clients, but each for another reason, and its own contacts.',
            'Numbers that everybody calls (bank, hospital, delivery) join nobody. Leave them out first.',
          ],
          'leads',
        ),
        paragraph(
          'The hour of a call is no evidence. Nurses, drivers and parents call at night.',
          'leads',
        ),
        question(
          'phones-1',
          'Number A falls silent on Monday, number B begins on Tuesday. They share the mother and two sisters, and nobody else. One user?',
          [
            'Yes: the family proves it.',
            'Yes, since the days follow on each other.',
            'Not shown: a family shares its relatives whoever uses the phone.',
          ],
          2,
          'Contacts that only this one person would have decide; relatives are shared by all relatives.',
          'leads',
        ),
      ],
    },
    {
      id: 'journeys',
      title: 'Journeys: who leads whom',
      blocks: [
        table(
          'Somebody flies often. Who is it?',
          ['Who', 'Beside whom', 'Booked', 'Comes back'],
          [
            [
              'escort',
              'somebody else each time',
              'close together',
              'alone, soon; those beside do not return',
            ],
            [
              'commuter',
              'strangers by chance',
              'at any time',
              'alone; the strangers go their own ways',
            ],
            ['guide', 'a group', 'together', 'with the group'],
            ['couple, family', 'always the same', 'together', 'together'],
          ],
          'leads',
        ),
        paragraph(
          'One journey shows nothing. It has to happen again, with other people, and with the same end. Ask what the lists do not show: other airlines, other borders, the way back by land.',
          'leads',
        ),
        paragraph(
          'Whoever is led is not an offender for having been led (Smuggling Protocol, Art. 5), and may be a victim. You look at who leads.',
          'smuggling-protocol',
          'trafficking-convention',
        ),
        question(
          'journeys-1',
          'A man flies out with a different woman each month; they book in the same hour; he is back in two days, and none of them returns. What is it?',
          [
            'A commuter.',
            'Nothing: adults may fly.',
            'A lead: escort. And each of the women may be a victim.',
          ],
          2,
          'Somebody else each time, booked together, back alone, again and again. The pattern is about him; for the women the question is whether they need help.',
          'leads',
          'trafficking-convention',
        ),
      ],
    },
    {
      id: 'money-and-contacts',
      title: 'Money, cards and addresses',
      blocks: [
        list(
          [
            'Collected: many who do not know one another pay one within days, and nearly all of it goes on at once to one more. And it happens again.',
            'Friends who pool money for a journey: they know one another, and the rest comes back.',
            'Children who send money home: every month, and it is spent in small sums.',
            'A landlord, an employer, a shop: many pay one, and it stays or is spent as theirs.',
          ],
          'leads',
        ),
        list(
          [
            'Shared contact: one phone, card or address stands in bookings of strangers who leave and do not come back.',
            'A travel agency, a hostel, a firm: strangers as well, but they come home.',
            'A neighbour or an aid worker who lends a card: few, and for a reason that can be asked.',
          ],
          'leads',
        ),
        example(
          'Two collectors',
          [
            'Account M: nine people pay 400 to 600 in three days. On the fourth day 4,600 of 4,900 goes to one account. Five weeks later it happens again with eight others.',
            'Account N: nine people pay 120 each in three weeks. An agency is paid 990, and each of the nine gets 10 back.',
          ],
          'M is a lead: strangers, other amounts, passed on at once, twice. N is a journey of friends.',
          'leads',
        ),
        question(
          'money-1',
          'What decides between a gathering of friends and a collector?',
          [
            'Whether the payers know one another, and where the money goes then.',
            'The sum.',
            'The nationality of the payers.',
          ],
          0,
          'Sums are alike, and where somebody was born explains no payment.',
          'leads',
          'fra-2018',
        ),
      ],
    },
    {
      id: 'chance',
      title: 'Chance, and the other explanation',
      blocks: [
        keyFigure(
          'chance-pairs',
          'pairs are there among only 10 people. Whoever tries all pairs finds some that agree by chance.',
        ),
        paragraph(
          'So begin with the innocent explanation and try to keep it. Write two or three explanations side by side, and for each record whether it fits or contradicts. The explanation with the fewest contradictions stays; that something fits is weak, since it may fit all of them.',
          'heuer-1999',
        ),
        table(
          'One record, three explanations (C contradicts, F fits)',
          ['Record', 'escort', 'commuter', 'guide'],
          [
            ['flies each month', 'F', 'F', 'F'],
            ['somebody else beside each time', 'F', 'F', 'F'],
            ['booked in the same hour, five times of five', 'F', 'C', 'F'],
            ['those beside never return', 'F', 'C', 'C'],
          ],
          'heuer-1999',
        ),
        paragraph(
          'The first two rows decide nothing, however suspicious they seem. The last row does most of the work.',
          'heuer-1999',
        ),
        question(
          'chance-1',
          'Which record is worth most?',
          [
            'One that fits your favourite explanation.',
            'One that contradicts all explanations but one.',
            'One that many people have seen.',
          ],
          1,
          'What fits everything tells nothing apart.',
          'heuer-1999',
        ),
      ],
    },
    {
      id: 'grading-and-exhibits',
      title: 'Grading, and keeping what you have',
      blocks: [
        paragraph(
          'Each piece has two grades: the source from A (reliable) to F (cannot be judged), the information from 1 (confirmed) to 6 (cannot be judged). They are given apart: a good source can be wrong, a bad one right. Facts and assessments are kept apart and look different (Directive (EU) 2016/680, Art. 7).',
          'admiralty',
          'led-6-7',
        ),
        keyFigure(
          'grades',
          'pairs of grades. Never upgrade one because another source repeats it: ask whether both have it from the same place.',
        ),
        list(
          [
            'On receipt: take the SHA-256 of the file and enter it, before anybody opens it.',
            'Work on a copy. The original is opened by nobody.',
            'A hand-over is complete when the receiver has acknowledged it.',
            'Merging two people is a decision, with its reason, and can be taken back.',
          ],
          'evidence-register',
        ),
        question(
          'grading-1',
          'Two reports say the same. Both come from one caller. Is it confirmed?',
          ['No: one source, twice.', 'Yes: two reports.', 'Yes, if the caller is graded A.'],
          0,
          'Confirmed means by another, independent source.',
          'admiralty',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'How rare it is',
      blocks: [
        chart(
          'base-rates',
          'How many of the patterns taken for a network’s are one, by how many of all patterns belong to one; investigators with 77 % hits and 12 % false alarms. After the first block “My training” shows the same with your own figures.',
        ),
        paragraph(
          'At 2 in 100, investigators at the bar put 8 innocent patterns beside each true one; at 5 in 10,000 it would be 312. So nothing that is intrusive follows from a pattern alone: first one more record of another kind.',
          'computed-here',
        ),
        paragraph(
          'What is rare is missed: in studies of faces about 45 % of rare mismatches were missed, while one study with 2 % found no such effect. Nobody has measured it for networks that we know of.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'A pattern has been found among 40,000 people of a call record, with no other reason to look at them. How do you treat it?',
          [
            'As evidence.',
            'As a ground for a search.',
            'As a question: among so many, most such patterns are innocent.',
          ],
          2,
          'The larger the pile, the more innocent people look like it.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      paragraph(
        'Victims do not appear among leads, not by name, number or card, and nobody’s tie to a victim makes a suspect of the victim. People who paid to be brought are counted and not named: to be smuggled is no offence under the Protocol (Art. 5), and those in danger are protected (Art. 16).',
        'smuggling-protocol',
      ),
      paragraph(
        'Where a record shows a child alone, a debt for the journey, papers kept by another, or somebody who asked for protection: make the referral with your decision. The investigation can wait; it does not get worse by helping.',
        'trafficking-convention',
        'child-convention',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'items.network.replaced-phone':
      'The first number falls silent, the second begins, and they share contacts that only one person would have; family and numbers that everybody calls left out.',
    'items.network.escort':
      'Again and again somebody else beside, booked close together, back alone and soon, and those beside do not return.',
    'items.network.collected':
      'People who do not know one another pay one within days, and nearly all of it goes on to one more, more than once.',
    'items.network.shared-contact':
      'One phone, card or address in bookings of strangers who go for good, and no agency, hostel or firm explains it.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'All people, numbers and accounts are invented. Bring no extract of a real case.',
      'Give each pair the role of the innocent explanation for one morning: they have to defend it.',
      'Agree with a prosecutor beforehand what may be said about the use of call records.',
    ],
    debrief: [
      'What was the innocent explanation, and which record contradicted it?',
      'What would you ask for next, and is it the mildest means that would decide?',
      'Who in this case may be a victim?',
    ],
    errors: [
      ['Takes the busiest phone for the chief', 'Show a case whose busiest phone is a pharmacy.'],
      ['Counts what fits', 'Let them strike out every row that fits all explanations.'],
      [
        'Joins people by a number that everybody calls',
        'Sort contacts by how many call them, and cut the top.',
      ],
      ['Names nights and origin as reasons', 'Ask for a record that a court could read.'],
      ['Puts victims into the chart of suspects', 'Draw them apart from the first minute.'],
    ],
  }),
};
