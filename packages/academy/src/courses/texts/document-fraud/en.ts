import type { CourseText } from '../../course.ts';
import { chart, example, keyFigure, list, paragraph, question, table } from '../../page.ts';
import { common } from '../common/en.ts';

/** Document fraud, in English. */
export const text: CourseText = {
  barBecause:
    'The lower end of d’ must reach 2.0. It is reached with 51 of 60 wrong documents stopped and 18 of 240 right ones. Passport officers who compare a face with a photograph reach 2.64 (White and others, 2014); here the reader helps, but many forgeries show in one place only. That an examiner should surely do at least about as well as those officers is our assumption.',
  prevalenceBecause:
    'We assume 5 wrong documents in 1,000. Nobody publishes the share at a real border; take the figure of your own unit where it has one.',
  outcomes: {
    evidence:
      'Names for each document the check that shows what is wrong, and where it can be seen.',
    limits: 'Says what a check cannot prove, and never takes “not checked” for “clear”.',
    compare:
      'Compares bearer and portrait by features before looking at anything else, and states confidence.',
    refer: 'Makes the asylum, child or victim referral that is due, whatever the document is.',
    record: 'Records findings about the document, and not about the person.',
  },
  pages: [
    {
      id: 'task',
      title: 'What you are asked',
      blocks: [
        paragraph(
          'Each item is a document and the person who presents it: the machine readable zone, what is printed, the files of the chip where there is one, the seal of a visa, the portrait, and a live picture. You decide whether something is wrong with the document or the bearer is not its holder. You name the evidence, say how sure you are, and make a referral where one is due.',
        ),
        paragraph(
          'If you have twenty minutes: read this page, the one on how rare it is and the one on rights, and take five sentences with you.',
        ),
        list([
          'Grey is not green: what did not run has proved nothing.',
          'Check digits that agree prove little; the signed chip decides.',
          'Follow the chain by its keys to the trust store, never by names.',
          'Compare the faces first, feature by feature, before anything else.',
          'Name the one fact that shows it, and make the referral that is due.',
        ]),
        table(
          'Five words of a check, and what you may conclude',
          ['Word', 'It means', 'You conclude'],
          [
            ['successful', 'the check ran and agreed', 'only what this check looks at'],
            ['failed', 'the check ran and disagreed', 'there is a fact: find out which'],
            ['undetermined', 'it ran and could not say', 'nothing yet: look elsewhere'],
            ['not supported', 'this document or reader cannot do it', 'nothing about the document'],
            ['aborted', 'it was broken off', 'nothing about the document'],
          ],
          'tr-03135',
        ),
        paragraph(
          'The last three words are not “clear”. A chip that was not read has proved nothing, for or against.',
          'tr-03135',
        ),
        question(
          'task-1',
          'The check of the chip was aborted. Everything else agrees. What do you know about the chip?',
          [
            'Nothing.',
            'It is genuine, since nothing failed.',
            'It is forged, since genuine chips can be read.',
          ],
          0,
          'An aborted check says nothing about the document. Read again; if that does not help, decide by the rest and write that the chip was not checked.',
          'tr-03135',
        ),
      ],
    },
    {
      id: 'who-sees',
      title: 'Who can see what',
      blocks: [
        paragraph(
          'The exercises know forty kinds of forgery in data. Some show at the first line with a reader of the zone, some only at the second line with the chip, the trust store and the facts of the states, and some show to nobody who looks at data.',
          'forgeries',
        ),
        chart('who-sees', 'Forty kinds of forgery, by who can see them', [
          'first line',
          'second line',
          'nobody, from data',
        ]),
        list(
          [
            'Nobody from data: the whole chip copied where the state protects it by no key; a genuine document in the hands of somebody who looks like its holder.',
            'Not in these exercises at all: a page that was exchanged, a photograph laid over, paper and light. They need the object and a laboratory.',
            'Never a forgery, and still wrong: a genuine document that was obtained with false papers.',
          ],
          'forgeries',
        ),
        paragraph(
          'Knowing the limit is part of the skill. Whoever believes that every forgery can be seen will begin to see it everywhere.',
        ),
        question(
          'who-sees-1',
          'All checks are successful, and the chip has no key of its own. May the chip be a copy?',
          [
            'No: all checks were successful.',
            'Only if the zone is wrong.',
            'Yes: without active or chip authentication a copy shows nothing.',
          ],
          2,
          'A copy holds the same bytes and the same signature. Only a key that cannot be copied tells the two apart.',
          'doc-9303-10',
        ),
      ],
    },
    {
      id: 'zone',
      title: 'The machine readable zone',
      blocks: [
        paragraph(
          'A check digit is computed with the weights 7, 3, 1. Digits count as themselves, A is 10 and Z is 35, the filler is 0. The last figure of the sum is the check digit.',
          'doc-9303-3',
        ),
        example(
          'The number AB1234567',
          [
            'A is 10 times 7: 70. B is 11 times 3: 33. 1 times 1: 1.',
            '2 times 7: 14. 3 times 3: 9. 4 times 1: 4.',
            '5 times 7: 35. 6 times 3: 18. 7 times 1: 7.',
            'The sum is 191, so the check digit is 1.',
            'Now read G for 6: G is 16 times 3: 48. The sum is 221, and the check digit is 1 again.',
          ],
          'The check digit cannot tell 6 from G. A reader that is sure here is guessing: look at the printed number or the chip.',
          'doc-9303-3',
          'check-digits',
        ),
        keyFigure(
          'blind-pairs',
          'pairs of characters that no check digit can tell apart, of 666. Among those that look alike: 6 and G, 1 and L, 8 and I, the filler and K.',
        ),
        list(
          [
            'One digit wrong: the check digit of the field or the composite one fails. All digits right is no proof: a forger can compute them too. Then the chip must answer.',
            'Names: a long name is cut by rule. A name that is cut although it fits is a finding; a name that is cut because it does not fit is not.',
            'Codes: state and document codes are valid from a date and to a date. Ask for the day of issue.',
            'Dates: no calendar has 31 February. A validity longer than the state ever gave is a finding.',
          ],
          'doc-9303-3',
        ),
        question(
          'zone-1',
          'The number in the zone was changed and all check digits were computed anew. What shows it?',
          [
            'The composite check digit.',
            'The length of the line.',
            'The comparison of the zone with DG1 of the chip.',
          ],
          2,
          'The arithmetic is right again, so only something that the forger could not change contradicts: the signed copy of the zone in the chip.',
          'doc-9303-10',
          'forgeries',
        ),
      ],
    },
    {
      id: 'chip',
      title: 'The chip: from the hash to the state',
      blocks: [
        paragraph(
          'Read the chip as a chain. DG1 holds the zone, DG2 the portrait. Their hashes stand in the security object. The security object is signed by a document signer, whose certificate is signed by the state. You trust the end of the chain because it is in the trust store, and for no other reason.',
          'doc-9303-10',
        ),
        table(
          'What was done, and which check answers',
          ['What was done', 'What answers', 'Code'],
          [
            ['DG1 replaced', 'the hash of DG1', 'dg1.hash'],
            ['portrait replaced', 'the hash of DG2', 'dg2.hash'],
            [
              'hashes rewritten too',
              'digest and signature of the security object',
              'sod.digest, sod.signature',
            ],
            [
              'all signed again by an authority of the forger’s own',
              'the chain, which leads to nobody in the trust store',
              'chain',
            ],
            ['signed with the key of another state', 'the state along the chain', 'issuing-state'],
            [
              'whole chip copied without its key',
              'active or chip authentication',
              'active-authentication, chip-authentication',
            ],
            [
              'groups of authentication struck from the list',
              'the list against the security object',
              'com.sod',
            ],
          ],
          'forgeries',
        ),
        paragraph(
          'Hashes that agree prove nothing if the signature fails: whoever changed the data can change the hashes. A name on a certificate proves nothing either: the chain is followed by key.',
          'doc-9303-10',
        ),
        paragraph(
          'A dead chip is not a forged chip. A document remains valid with a dead chip; what you know is less, and the rest has to carry more. If the document says that it has a chip and none answers, write it down; in these exercises it is never by itself what is wrong.',
          'doc-9303-10',
        ),
        question(
          'chip-1',
          'The hashes of DG1 and DG2 agree with the security object. Its signature fails. Which code do you name?',
          ['sod.signature', 'dg1.hash', 'None: the hashes agree.'],
          0,
          'The hashes are only as good as the signature over them.',
          'doc-9303-10',
        ),
      ],
    },
    {
      id: 'seal-and-state',
      title: 'Visa seals, and what is known of the state',
      blocks: [
        paragraph(
          'The seal on a visa is a small signed text in a bar code. It holds the passport number and the data of the visa. Two comparisons answer most questions: the number in the seal against the zone of the passport, and the seal against the print.',
          'doc-9303-13',
        ),
        list(
          [
            'The number in the seal differs from the passport: the sticker was moved, or the passport was renewed. Ask for the old passport before you name it.',
            'The print shows more days or more entries than the seal: the sticker was changed.',
            'A seal that cannot be read is not a false seal. Read it again in other light.',
          ],
          'doc-9303-13',
        ),
        paragraph(
          'The facts of the state are simple and strong: how long its documents are valid, from which day a model was issued, which numbers a series has, how it writes names in Latin letters. They need no chip. They are as good as the table they come from: look at the date of the entry.',
          'forgeries',
        ),
        example(
          'A visa of 30 days',
          [
            'The sticker says: duration 90 days, multiple entries.',
            'The seal is read: duration 30 days, 1 entry. Its signature is good.',
            'The passport number in the seal is that of the zone.',
          ],
          'The sticker belongs to this passport and its print was changed: seal.print. The passport is not touched by this finding.',
          'doc-9303-13',
        ),
        question(
          'seal-1',
          'The seal names another passport number. The sticker is in an old passport with that number, cut at the corner, which the bearer shows beside the new one. What do you name?',
          [
            'seal.visa-passport: the sticker was moved.',
            'Nothing: a valid visa in an old passport is used with the new one.',
            'state.series',
          ],
          1,
          'The comparison that fails is a question, not an answer. The old passport answers it.',
          'doc-9303-13',
        ),
      ],
    },
    {
      id: 'face',
      title: 'Document and bearer',
      blocks: [
        keyFigure(
          'false-accepts',
          'of impostors were accepted by passport officers who had up to ten seconds for a person and a photograph.',
        ),
        keyFigure('false-rejects', 'of honest people were rejected by the same officers.'),
        paragraph(
          'Years of service made no difference; a method can. Look at the faces first, before the zone, the chip or a hint, since what you know bends what you see. Go through the features one by one and say aloud what is equal and what is not.',
          'white-2014',
          'fysh-2018',
        ),
        list([
          'Ears: shape of rim and lobe; they change slowly; ask that hair be moved aside.',
          'Distances: between the eyes, from nose to mouth, the line of the jaw.',
          'Marks: scars and moles, each in its place.',
          'Leave out: hair, beard, glasses, make-up, weight, light, expression.',
        ]),
        paragraph(
          'In the exercises a pattern stands for each face, since no real face is kept. Compare patterns as you compare faces: row by row, feature by feature. The holder is older than the portrait and stands in other light, so that a few places differ; with another person many do.',
        ),
        paragraph(
          'Two who judge apart and then compare are better than one; one examiner together with the best algorithm was better than two examiners. So ask a colleague, and do not tell them first what you think.',
          'phillips-2018',
        ),
        question(
          'face-1',
          'Zone, chip and signature are all in order. The face seems to be another’s. What carries more weight?',
          [
            'Neither: the checks speak of the document, the face of the bearer.',
            'The checks: they are computed.',
            'The face: it is always right.',
          ],
          0,
          'An impostor carries a genuine document. All its checks are successful, and none of them looks at the bearer.',
          'forgeries',
        ),
      ],
    },
    {
      id: 'base-rates',
      title: 'How rare it is',
      blocks: [
        chart(
          'base-rates',
          'How many of those stopped are rightly stopped, by how many of all documents are wrong; officers with 86 % hits and 6 % false alarms. After the first block “My training” shows the same with your own figures.',
        ),
        paragraph(
          'With the same eyes: where half of the documents are wrong, 93 of 100 stops are right. Where 5 in 1,000 are wrong, 14 honest people are stopped for each forgery. The officer has not become worse. There are so many more honest people.',
          'computed-here',
          'white-2014',
        ),
        chart('rare', 'Targets missed, in percent', [
          'half of the items are targets',
          '1 or 2 of 100 are targets',
          'the same, after a burst of 40 frequent ones',
        ]),
        paragraph(
          'What is rare is missed. In some studies about 45 % of rare mismatches were missed, also at a second look; one study with 2 % found no such effect. We measure both, with you.',
          'papesh-2014',
          'bindemann-2010',
          'wolfe-2007',
        ),
        question(
          'base-rates-1',
          'You stopped 15 people today and 1 had a forged document. Were the other 14 stops errors of yours?',
          [
            'Yes: a good officer stops only forgers.',
            'No: the 14 looked suspicious.',
            'Not by themselves: with rare forgeries this is what good eyes give. Each of the 14 is owed a short and polite check.',
          ],
          2,
          'At 5 in 1,000, 14 wrong stops for one right one is what 86 % and 6 % give. It is a reason to make the check short, not to stop looking.',
          'computed-here',
        ),
      ],
    },
    common.rights([
      paragraph(
        'A finding about a document is about the document. The page of the person never says “forger”: that is for a court. Write “check digit of the number fails”, and not “traveller used a forged passport”.',
      ),
    ]),
    common.measure,
  ],
  evidence: {
    'mrz.format':
      'A line is too short or too long, or the lines do not fit together. Count the characters.',
    'mrz.characters':
      'A character stands where its class may not: a letter in a date, a letter where fillers belong.',
    'mrz.codes': 'A code of state or document that does not exist, or did not on the day of issue.',
    'mrz.check-digits':
      'A check digit does not compute. Name it when the printed number is read without doubt.',
    'mrz.dates': 'A date that no calendar has, or an order of dates that cannot be.',
    'mrz.names': 'A name cut although it fits, or letters that only look like fillers.',
    'mrz.viz': 'Zone and print differ beyond what transliteration and truncation explain.',
    'dg1.mrz': 'The zone on the page and the zone in the chip differ.',
    'dg1.hash': 'The hash of DG1 is not the one in the security object.',
    'dg2.hash': 'The hash of the portrait in the chip is not the one in the security object.',
    'com.sod':
      'The list of groups in EF.COM and the security object differ: somebody does not want a group to be read.',
    'sod.digest': 'The signed digest does not fit the list of hashes.',
    'sod.signature': 'The signature of the security object does not verify.',
    'signer.signature': 'The certificate of the signer was not signed by the key of the state.',
    'signer.profile':
      'The certificate of the signer is not made as the standard asks, in a way that matters: key or curve.',
    'signer.usage-period': 'Signed when the signer’s key was no longer allowed to sign.',
    'signer.revocation': 'The state has revoked the signer.',
    'signer.document-type': 'The signer may not sign this type of document.',
    chain:
      'The chain leads to nobody in the trust store. First ask whether the state is missing there.',
    'issuing-state': 'The state in the zone and the state along the chain differ.',
    'active-authentication': 'The chip could not show that it holds its own key.',
    'chip-authentication': 'The chip could not show that it holds its own key, in the newer way.',
    'pace-cam': 'The same while the connection was set up.',
    'state.validity': 'The document is valid longer than the state ever gave.',
    'state.model': 'Issued before this model existed.',
    'state.series': 'The number lies outside every series of the state.',
    'state.alerts': 'The state has reported the number as stolen or lost.',
    'state.transliteration': 'A spelling of the name that this state never uses.',
    'seal.visa-passport': 'The seal names another passport, and no older passport explains it.',
    'seal.print': 'The seal and the print of the visa differ.',
    'bearer.face': 'The bearer is not the person of the portrait, by features that you can name.',
  },
  hintNotice: common.hintNotice,
  trainer: common.trainer({
    prepare: [
      'The specimens of the exercises are of states that do not exist. Show no real document of a real person in class.',
      'A reader for the zone and one for the chip, if there are any; the exercises do without.',
      'Paper and pencil: each trainee computes three check digits by hand, once.',
    ],
    debrief: [
      'Which check failed, and which one did you look at first?',
      'Was there a check that had not run, and did you treat it as clear?',
      'Which forgery of today could nobody have seen?',
    ],
    errors: [
      [
        'Takes “not checked” for “clear”',
        'Let them say aloud, for each grey word, what they do not know.',
      ],
      [
        'Trusts hashes without the signature',
        'Draw the chain on the board and cut it in one place at a time.',
      ],
      ['Looks at the face last', 'Cover zone and hint until the faces were compared.'],
      ['Stops every dead chip', 'Show ten genuine documents with dead chips among the items.'],
      ['Names five codes to be safe', 'Ask which one alone would convince the second line.'],
    ],
  }),
};
