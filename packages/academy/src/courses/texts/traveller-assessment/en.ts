import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/en.ts';

/** Traveller assessment, in English. */
export const text: CourseText = {
  barBecause:
    'The lower end of d’ must reach 1.75. It is reached with 49 of 60 right matches found and 23 of 240 strangers taken for the person sought. People without training who compare pairs of photographs make about 20 % errors, which is a d’ of about 1.7 (White and others, 2014). Comparing records is another task; that an officer should surely do better than untrained eyes do there is our assumption.',
  prevalenceBecause:
    'We assume that 2 of 100 resemblances by name are the person sought. It depends on list and traffic; take the figure of your own unit where it has one.',
  outcomes: {
    compare:
      'Compares name, date of birth and document of a traveller with a list entry, field by field.',
    contradict:
      'Looks for the fact that speaks against a match as carefully as for the one that speaks for it.',
    fairness: 'Decides alike on travellers who differ only in origin, sex or the sound of a name.',
    refer: 'Makes the asylum, child or victim referral that is due, hit or no hit.',
    reason: 'Gives a reason that a second officer can check in the record.',
  },
  pages: [
    {
      id: 'task',
      title: 'What you are asked',
      blocks: [
        paragraph(
          'Each item is a traveller beside an entry of a list of persons sought: names, date of birth, documents, nationality. One question only: is this the person of the entry? You say yes or no, how sure you are, and which fact it is. Whatever the answer, you make a referral where one is due.',
        ),
        paragraph(
          'If you have twenty minutes: read this page, the one on how rare it is and the one on rights, and take five sentences with you.',
        ),
        list([
          'With the name you begin; with the name you never end.',
          'The whole date or the number must agree, with one slip at most.',
          'Write down what speaks against, before you decide.',
          'Look yourself first, and at the hint last.',
          '“Missing” and “take into care” mean help.',
        ]),
        paragraph(
          'A hit is a question that a machine asks. It is no finding about the traveller and never a ground of refusal. Each hit is looked at by a person, one by one, before anything follows from it (Directive (EU) 2016/681, Art. 6(5) and 7(6)).',
          'pnr-6-7',
        ),
        list([
          'The entry has a ground and an instruction. “Missing” and “take into care” mean help, not suspicion.',
          'Nothing in the entry has to be complete: a year without a day, an alias without a family name.',
          'Your answer is about this traveller and this entry. It is not about what the person is like.',
        ]),
        question(
          'task-1',
          'The entry says: missing person, take into care. The traveller is the person. What follows?',
          [
            'I confirm the match and call those who help.',
            'Refusal, since there is a hit.',
            'Nothing, since no crime is named.',
          ],
          0,
          'The match is true and its purpose is protection. The instruction of the entry says what to do.',
        ),
      ],
    },
    {
      id: 'names',
      title: 'Names: what is one name and what is two',
      blocks: [
        paragraph(
          'One person has one name and many spellings. The zone has no accents and no Georgian letters; long names are cut; family and given names change places.',
          'doc-9303-3-names',
        ),
        table(
          'Differences of spelling, and what they are worth',
          ['You see', 'It may be', 'Worth'],
          [
            [
              'თამარ and TAMAR, ტატა and TATA',
              'romanisation: თ and ტ both become T',
              'the same name',
            ],
            ['SHCHUKIN and ŠČUKIN', 'two systems of romanisation', 'the same name'],
            [
              'a name that ends where the line ends',
              'truncation',
              'may be the same: look at the print',
            ],
            ['a patronymic on one side only', 'left out', 'little, either way'],
            ['two different patronymics', 'two persons', 'speaks against'],
            ['ANNA MARIA and ANNAMARIA', 'two parts written as one', 'the same name'],
            ['A. BERIDZE', 'an initial', 'may be the same: the date decides'],
            [
              'the same family name, another given name',
              'brother, sister, parent or child',
              'speaks against',
            ],
            ['a nickname in the entry', 'weak alias', 'a reason to look, never the reason to stop'],
          ],
          'doc-9303-3-names',
          'romanisation',
        ),
        paragraph(
          'Romanisation cannot be turned back. In the Georgian system ქ and კ are both K, ფ and პ both P, ც and წ both TS, ჩ and ჭ both CH. So compare sets of possible spellings, not letters.',
          'romanisation',
        ),
        question(
          'names-1',
          'Entry: JON SMITH. Traveller: JOHN SMITH. The dates of birth differ by eleven years. What do the names prove?',
          [
            'That it is the same person with a slip.',
            'Very little: short and frequent names agree by chance.',
            'That it is another person.',
          ],
          1,
          'A frequent name that is nearly the same carries almost no weight. The dates decide here, and they contradict.',
        ),
      ],
    },
    {
      id: 'dates-and-numbers',
      title: 'Dates of birth and document numbers',
      blocks: [
        paragraph(
          'The number of a document is the strongest thing in the record, if its issuer is the same too: numbers are given once by a state. But documents are lost, stolen, lent and renewed. The same number says that it is the document; the rest must say that it is the person.',
        ),
        table(
          'How a date of birth may differ',
          ['Entry', 'Traveller', 'What it is'],
          [
            ['1974-05-31', '1974-05-31', 'the same'],
            ['1974-05-03', '1974-03-05', 'day and month exchanged: a slip that people make'],
            ['1974-05-31', '1974-05-13', 'two digits exchanged: a slip'],
            ['1974', '1974-05-31', 'the entry is coarse: agrees, with little weight'],
            ['1974-05-31', '1985-11-02', 'no slip explains it: speaks against'],
          ],
        ),
        paragraph(
          'A slip is one change by one hand. If you need two slips to make the dates agree, you are making them agree.',
        ),
        example(
          'One slip, and no more',
          [
            'Entry: Mariam Beridze, born 1988-04-12, passport QGE 12AB34567.',
            'Traveller: MARIAM BERIDZE, born 1988-12-04, another number, same issuer.',
            'Day and month are exchanged: one slip. The name is the same. A new number is what a renewed passport has.',
            'Against: nothing in the record contradicts.',
          ],
          'A match by name with one slip of the date. Confidence below that of an equal number: perhaps 80.',
        ),
        question(
          'dates-1',
          'Name equal, day and month exchanged, and the year differs by ten. Is it a date slip?',
          [
            'No: that takes two changes.',
            'Yes, nearly everything fits.',
            'Yes, if the name is rare.',
          ],
          0,
          'One slip is a fact about writing. Two are a wish about the traveller.',
        ),
      ],
    },
    {
      id: 'for-and-against',
      title: 'For and against, and how chance works',
      blocks: [
        paragraph(
          'Write down what speaks for and what speaks against, with equal care. A fact that would be there for a stranger as well is no fact for a match.',
        ),
        chart(
          'coincidence',
          'Strangers who agree with some entry by chance in 1,000 flights of 180 travellers, with a list of 5,000, if 2 people share a full name 1 time in 100,000 (an assumption; births spread over 50 years)',
          ['full name', 'full name and year of birth', 'full name and date of birth'],
        ),
        paragraph(
          'So a name alone gives 9 resemblances on each flight, all of them strangers. With the date of birth there is one in about 2,000 flights. That is why the name is where you begin, and never where you end.',
          'computed-here',
          'assumption',
        ),
        list([
          'For: equal number and issuer; equal full date; a rare name in the same spelling; one slip that people make.',
          'Against: a full date that no slip explains; two different patronymics; another person’s number.',
          'Nothing: nationality, sex, the route, a frequent name, an airline, how the person looks or behaves.',
        ]),
        question(
          'chance-1',
          'Full name and year of birth agree. Nothing else is known. What do you say?',
          [
            'Match.',
            'Match, if the person seems nervous.',
            'No match: not enough, and I say what is missing.',
          ],
          2,
          'With 0.18 strangers a flight this happens on about one flight in six. Say what is missing, ask for it, and let the person go on if it does not come.',
          'computed-here',
        ),
      ],
    },
    {
      id: 'machine',
      title: 'What a machine proposes',
      blocks: [
        keyFigure(
          'hits-that-fall',
          'of automated hits on passenger data fell away when people looked at them: five of six, as the Court was told.',
        ),
        keyFigure(
          'candidate-errors',
          'errors, and more, of people who chose from a list of candidates that a machine proposed; daily users were no better than students, trained examiners were 20 points better.',
        ),
        paragraph(
          'A label that a machine puts beside a pair moves people: they become more willing to say what it says, without seeing more. So look first, decide for yourself, and then look at the hint. If it differs, look again at the fact and not at the hint.',
          'fysh-2018',
        ),
        paragraph(
          'The Court asked for criteria that do not learn by themselves, and that the person’s result goes before the machine’s (C-817/19). So nothing here confirms many hits at one stroke.',
          'c-817-19',
        ),
        question(
          'machine-1',
          'The hint says “match”. You see an equal name and a date that no slip explains. What do you decide?',
          [
            'Match: the machine has more data.',
            'No match: a fact contradicts, and a hint is not a fact.',
            'Match, with confidence 50.',
          ],
          1,
          'Between 5 and 10 of 100 hints are wrong in the exercise, and you cannot know which. The contradiction can be checked by anybody.',
          'certificate-rule',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'How rare it is',
      blocks: [
        chart(
          'base-rates',
          'How many of those stopped are the person sought, by how many of all resemblances are right; officers with 82 % hits and 10 % false alarms. After the first block “My training” shows the same with your own figures.',
        ),
        paragraph(
          'At 2 in 100, officers just above the bar stop 6 strangers for each person sought. At 5 in 10,000 they stop 244. The list did not become worse and neither did you: it is the number of strangers.',
          'computed-here',
        ),
        paragraph(
          'What is rare is missed: in some studies about 45 % of rare mismatches. Another study with 2 % found no such effect. The rare block measures it with you.',
          'papesh-2014',
          'bindemann-2010',
        ),
        question(
          'base-rates-1',
          'The list is doubled by entries with a name only. What happens?',
          [
            'Twice as many persons sought are found.',
            'More strangers are stopped, and hardly anybody is found by a name alone.',
            'Nothing changes.',
          ],
          1,
          'An entry that can only agree by name adds chance matches and few right ones. Ask the owner of the list for a date or a number.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      keyFigure(
        'cues-subjective',
        'of 25 officers who were asked said themselves that signs of behaviour are subjective.',
      ),
      paragraph(
        'In the measured blocks there are twins: two travellers who are equal in every lawful fact and differ only in origin, sex or the sound of the name. If you treat them differently, the figure shows it, with its interval, to you and your trainers, and not to your superiors. Criteria may never rest on race, origin, religion, opinion, health or sex (Directive (EU) 2016/681, Art. 6(4)).',
        'pnr-6-7',
        'fra-2018',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'items.traveller.document':
      'Number and issuer of the document are those of the entry. Name it when both agree, character by character; a number that a check digit cannot tell apart is not equal.',
    'items.traveller.name-and-date':
      'Full name and full date of birth agree, in whatever order and script the name is written.',
    'items.traveller.date-slip':
      'The name agrees and the date differs by one slip: day and month exchanged, or two digits. Two slips are none.',
    'items.traveller.other-spelling':
      'The date agrees and the name is the same in another spelling or script, by a rule that you can name.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'All persons and lists are invented. Bring no entry of a real list into the room.',
      'The table of romanisation of Georgian, printed once for each pair.',
      'Your unit’s own share of hits that proved right, if it may be said in class.',
    ],
    debrief: [
      'What spoke against the match, and did you write it down?',
      'How many strangers would agree in the same way on one flight?',
      'Would you have decided the same with another name and the same facts?',
    ],
    errors: [
      ['Stops by name alone', 'Let them compute the chance matches of one flight.'],
      [
        'Explains every difference as a slip',
        'One slip is allowed. Ask: which hand made it, and when?',
      ],
      ['Takes a hit for a finding', 'Ask for the fact without the word “system”.'],
      ['Reads “missing” as “suspect”', 'Read ground and instruction aloud before every decision.'],
    ],
  }),
};
