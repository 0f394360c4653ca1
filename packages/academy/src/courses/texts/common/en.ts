import type { CommonText } from '../../common-text.ts';
import { example, list, paragraph, question, table } from '../../page.ts';

/** Pages that are the same in every course, in English. */
export const common: CommonText = {
  hintNotice:
    'Some items show what a machine says. Of every 100 items, 5 to 10 carry a hint that is wrong, and those with a right hint are hardly more. A hint is not evidence: decide by what you see yourself, and name what you saw.',
  rights: (own) => ({
    id: 'rights',
    title: 'What is never evidence, and who must be sent on',
    blocks: [
      paragraph(
        'A reason is a fact that somebody else can check: a digit, a date, a signature, an article. If a colleague in another room could not find it in the record, it is not a reason.',
      ),
      list(
        [
          'Nervousness, sweat, eye contact, tone of voice. Over 400 studies, people who judged by such signs did as well as chance or hardly better; of 25 officers who were asked, 21 called the signs subjective.',
          'Looks, clothes, skin colour, language, accent, religion.',
          'Nationality, origin, sex or age by themselves. What is true of a group is never a reason against a person.',
          'What a machine said, if you have seen nothing yourself.',
        ],
        'gao-14-159',
        'fra-2018',
      ),
      table(
        'Three people whom you send on, whatever else you find',
        ['Who', 'What you do', 'Law'],
        [
          [
            'Somebody who asks for protection, in whatever words: fear to go back, persecution, war, “do not call my embassy”',
            'Write down the words. Hand over to the asylum authority. You do not judge whether it is true.',
            '1951 Refugee Convention, Art. 33',
          ],
          [
            'A child alone, or handed from one stranger to the next, or with adults whose tie to the child is not clear',
            'Call child protection. The best interest of the child comes first.',
            'Convention on the Rights of the Child, Art. 3',
          ],
          [
            'A possible victim of trafficking: another holds the papers or the telephone, they were told what to answer, they must work off a debt, they fear for their family',
            'Make the victim referral, apart from the person who travels along.',
            'CETS 197, Art. 10',
          ],
        ],
        'refugee-convention',
        'child-convention',
        'trafficking-convention',
      ),
      paragraph(
        'Non-punishment. A refugee who comes directly and reports without delay is not punished for unlawful entry (1951 Convention, Art. 31); the false paper they fled with is part of it. For victims of trafficking the law provides that they may go unpunished for what they were compelled to do (CETS 197, Art. 26). So one item may need two acts: you name the forgery, and you make the referral.',
        'refugee-convention',
        'trafficking-convention',
      ),
      paragraph(
        'No alert, no queue and no clock stands before a referral. In the exercise one missed referral is enough not to pass; on duty it can cost a life. Checks respect the dignity of the person and do not discriminate (Schengen Borders Code, Art. 3, 4 and 7).',
        'sbc-3-4-7',
      ),
      ...own,
      question(
        'rights-1',
        'The check digits of a passport fail, and the bearer says: “I cannot go back, they will kill me.” What do you do?',
        [
          'I name what is wrong with the document and make the asylum referral.',
          'I refuse because of the false document.',
          'I let the document pass, since the person asks for asylum.',
        ],
        0,
        'Both are true and both are recorded. The finding is about the document; the referral is about the person. Neither takes the other away.',
        'refugee-convention',
      ),
    ],
  }),
  measure: {
    id: 'measure',
    title: 'How you are measured, and twenty minutes a week',
    blocks: [
      table(
        'Four things can happen',
        ['What is true', 'You stop it', 'You let it pass'],
        [
          ['Something is wrong', 'hit', 'miss'],
          ['Nothing is wrong', 'false alarm', 'correct pass'],
        ],
      ),
      paragraph(
        'The measure d’ (d prime) says how well you tell the two apart: 0 is guessing, and it grows when hits rise and false alarms do not. Passport officers who compared a person with a photograph reached d’ 2.64. The measure c says to which side you lean: whoever stops everybody finds every forgery and has no skill, and c shows it.',
        'white-2014',
        'computed-here',
      ),
      example(
        'The same hits, two officers',
        [
          'Both see 60 items that are wrong and 240 that are right.',
          'The first stops 51 of the 60, and 18 of the 240.',
          'The second also stops 51 of the 60, but 120 of the 240.',
        ],
        'The first has d’ 2.44, the second d’ 1.01. Only the false alarms differ: they are honest travellers who waited.',
        'certificate-rule',
      ),
      paragraph(
        'Say how sure you are, from 50 (a guess) to 100. On average your confidence may be at most 10 points above the share that you got right. An honest 60 helps a colleague more than a proud 100.',
        'certificate-rule',
      ),
      paragraph(
        'A certificate needs at least 60 wrong and 240 right items over at least 3 sittings, since with fewer the uncertainty of d’ is wider than the difference between officers. The lower end of its interval must reach the bar of the course, c must lie between −0.5 and 0.5, and no referral may be missed. Two people sign. No machine decides.',
        'certificate-rule',
      ),
      paragraph(
        'A course alone changes little: after courses of one hour to half a day no gain was measured, and yet 93 % of those who took part believed that they had improved. What works is practice with feedback, about 20 minutes each week over months. That is what the weekly 40 items are for.',
        'towler-2019',
        'koller-2008',
      ),
      paragraph(
        'Some items show what a machine says. A label moves people: they become more willing to say the same, without seeing more. So some hints are wrong, you are told how many, and your score says how you did beside right and beside wrong ones.',
        'fysh-2018',
      ),
      question(
        'measure-1',
        'An officer stops all 100 travellers and so finds all 20 who are wrong. What does d’ say?',
        [
          'That the officer is very good: nothing was missed.',
          'That the officer should be more sure.',
          'About nothing: there is no skill in stopping everybody.',
        ],
        2,
        'Hits count only beside false alarms. Whoever stops all 100 stops 80 people against whom nothing speaks.',
        'certificate-rule',
      ),
    ],
  },
  trainer: ({ prepare, debrief, errors }) => [
    {
      id: 'trainer-week',
      title: 'A week for sixteen with two experts',
      blocks: [
        paragraph(
          'The plan is for 16 officers, 2 experts and one laptop that serves the class; no internet is needed. One expert leads, the other walks from seat to seat. Nothing of the week is a test of character: what is measured is the decision.',
        ),
        list(prepare),
        table(
          'The week',
          ['Day', 'Morning', 'Afternoon'],
          [
            [
              'Monday',
              'Sitting 1 before any theory: 40 items. Then the first pages.',
              'Pages on the field, in pairs: one reads, the other explains back.',
            ],
            [
              'Tuesday',
              'The rest of the pages; the page on rights is read aloud.',
              'Sitting 2: 40 items with feedback, then the first measured block.',
            ],
            [
              'Wednesday',
              'Debrief of the practice items. Worked examples by the trainees.',
              'Sitting 3, measured.',
            ],
            ['Thursday', 'Referrals as role play; debrief.', 'Sitting 4, measured.'],
            [
              'Friday',
              'Sitting 5: wrong items are rare, as at the border.',
              'The truth is released; after-action review; each trainee plans the weekly practice.',
            ],
          ],
        ),
      ],
    },
    {
      id: 'trainer-measure',
      title: 'Before and after',
      blocks: [
        paragraph(
          'Sitting 1 is done before any page is opened: it is the figure “before”. It has only 40 items, so it shows shares of hits and of false alarms with their intervals, and no d’. The measured sittings give d’ for each trainee. Compare the same shares, and say the interval.',
          'certificate-rule',
        ),
        paragraph(
          'Tell the class before each measured block that 5 to 10 of 100 items carry a wrong hint, that the share of wrong items is 10 to 20 %, and that it is 2 to 5 % in the rare block. The plan of the course shows the numbers; nobody is told which items they are.',
          'certificate-rule',
        ),
        paragraph(
          'Both experts mark the reasons of the same 10 decisions without seeing each other’s marks, and compare. Where you disagree, the item is discussed with the class; where it was at fault, it is made void for everybody and all scores are computed again.',
        ),
        paragraph(
          'Results belong to the trainee. You and the certifier see them for the certificate; line managers do not, unless the trainee knows.',
        ),
      ],
    },
    {
      id: 'trainer-debrief',
      title: 'Questions for the debrief',
      blocks: [
        list([
          'What did you see first, and what did you look for after that?',
          'Which fact would have changed your decision?',
          'Where did the hint of the machine pull you? Did you look again?',
          'Whom did we stop for nothing, and how many minutes did it take?',
          'Who should have been sent on, and at what moment could we have known?',
          'Were two people who differ only in origin or sex treated differently? What does the figure of the class say?',
        ]),
        list(debrief),
      ],
    },
    {
      id: 'trainer-errors',
      title: 'Common errors, and what helps',
      blocks: [
        table(
          'Common errors',
          ['Error', 'What helps'],
          [
            ...errors,
            [
              'Stops more and more as the week goes on',
              'Show c and the honest travellers who were stopped; practise correct passes.',
            ],
            [
              'Is sure of everything',
              'Show the curve of confidence: of all decisions at 100, how many were right?',
            ],
          ],
        ),
      ],
    },
    {
      id: 'trainer-retest',
      title: 'After the week',
      blocks: [
        paragraph(
          'Each week 40 items at 50 %, with feedback. Rare targets are missed 2 to 3 times as often as frequent ones; 40 frequent ones with full feedback, and none in between, brought the misses from 45 % down to 21 %. With 125 newly trained screeners it went the same way.',
          'wolfe-2007',
          'wolfe-2013',
        ),
        paragraph(
          'Retest after 1, 3 and 6 months with fresh items of the same plan. Where the lower end of d’ has fallen below the bar, practise first and repeat; a certificate is not taken away by a figure alone, two people decide.',
          'certificate-rule',
        ),
        list([
          'Keep a list of what the class found unclear, and send it to whoever keeps the course.',
          'Ask each trainee after 1 month which fact from the course they used on duty.',
        ]),
      ],
    },
  ],
};
