import { notVerified } from '../official.ts';
import type { FormTexts } from './form-texts.ts';
import {
  annexV,
  bordersCode,
  georgianExitAct,
  refusalAppeal,
  schengenConvention,
} from './sources.ts';

/** The forms in English. */
export const en: FormTexts = {
  shared: {
    page: 'Page',
    notVerified: 'not verified: nobody has compared this with the official text',
    verified: 'compared with the official text on {on} by {by}',
    articleUnknown: 'article not known',
    person: 'Traveller',
    surname: 'Surname',
    givenNames: 'Given names',
    dateOfBirth: 'Date of birth',
    sex: 'Sex',
    nationality: 'Nationality',
    document: 'Travel document',
    documentKinds: {
      ordinary: 'ordinary passport',
      diplomatic: 'diplomatic passport',
      service: 'service passport',
      official: 'official passport',
      special: 'special passport',
      refugee: 'travel document for refugees',
      stateless: 'travel document for stateless persons',
      alien: 'travel document for foreigners',
      'identity-card': 'identity card',
      'seafarer-book': 'seafarer’s book',
      'crew-certificate': 'crew member certificate',
      emergency: 'emergency travel document',
      'laissez-passer': 'laissez-passer',
    },
    crossing: 'Crossing',
    day: 'Day of crossing',
    destination: 'Destination',
    place: 'Crossing point',
    authority: 'Authority',
    madeAt: 'Made (UTC)',
    madeBy: 'Made by',
    decidedBy: 'Decided by',
    confirmedBy: 'Confirmed by',
    decision: 'Decision',
    reason: 'Reason',
    legalBasis: 'Legal basis',
    undecided: 'Not decided',
    undecidedAbout: 'A fact is missing here. What is not known is no reason for anything.',
    stale: 'Rule data used here is past the day by which it was to be checked again.',
    remarks: 'Remarks',
    writtenIn: 'Written in {language}. Not translated.',
    languages: {
      en: 'English',
      ka: 'Georgian',
      lv: 'Latvian',
      fr: 'French',
      it: 'Italian',
      es: 'Spanish',
    },
    help: 'You can ask any officer for protection or for help, at any time. Nothing in this paper changes that.',
    signature: 'Signature',
    date: 'Date',
    acts: {
      [bordersCode]: 'Regulation (EU) 2016/399 (Schengen Borders Code)',
      [schengenConvention]: 'Convention implementing the Schengen Agreement (CISA)',
      [georgianExitAct]:
        'Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia',
    },
  },
  exit: {
    title: 'Record of requirements of exit that are not met',
    about:
      'For the traveller. It names every requirement that was found not to be met, what puts it right, the law, and the remedy. The officer who signs decides; no program does. No decision may rest on where you come from, on an estimate of risk, or on a suspicion.',
    aboutDecided:
      'For the traveller. You are not let out on the day stated below: an officer of the second line decided so and a second person confirmed it. This paper names each requirement on which that rests, what puts it right, the law, and the remedy. No decision may rest on where you come from, on an estimate of risk, or on a suspicion.',
    requirements: 'Requirements that are not met',
    cure: 'What puts it right',
    again: 'Coming back',
    againAbout:
      'Once what is missing is there you may present yourself again. This record is no ban.',
    remedy: 'If you disagree',
    remedies: [
      notVerified(
        'You may file an administrative complaint with the Ministry of Internal Affairs of Georgia. Ask the officer for the address and for the time within which it has to be filed.',
        'General Administrative Code of Georgia',
      ),
      notVerified(
        'You may take the matter to court: to the administrative chamber of the competent city or district court.',
        'Administrative Procedure Code of Georgia',
      ),
    ],
    officer: 'Officer (name, number)',
    received: 'Traveller: a copy was handed to me. I do not agree to anything by signing.',
  },
  refusal: {
    title: 'Draft: refusal of entry at the border',
    watermark: 'DRAFT · NO DECISION',
    notice:
      'This is a draft for the second line. It is no decision, it has no effect, and nobody is refused by it. A decision needs an officer of the second line who gives reasons and a second person who confirms; only then is the standard form of Annex V Part B issued.',
    reasons: 'Reasons of the standard form (Annex V Part B)',
    letters: {
      A: notVerified('There is no valid travel document.', annexV('A')),
      B: notVerified('The travel document is false, counterfeit or altered.', annexV('B')),
      C: notVerified(
        'A visa, residence permit or travel authorisation is required and no valid one is held.',
        annexV('C'),
      ),
      D: notVerified('The visa or residence permit is false, counterfeit or altered.', annexV('D')),
      E: notVerified(
        'The purpose and the conditions of the stay are not shown by suitable papers.',
        annexV('E'),
      ),
      F: notVerified(
        'The 90 days allowed in any 180-day period in the Member States are already used.',
        annexV('F'),
      ),
      G: notVerified(
        'The means are not enough for the length and kind of the stay, or for the return or the onward journey.',
        annexV('G'),
      ),
      H: notVerified('There is an alert for refusing entry.', annexV('H')),
      I: notVerified(
        'The person is held to be a threat to public policy, internal security, public health or the international relations of a Member State.',
        annexV('I'),
      ),
      J: notVerified(
        'The biometric data that the Entry/Exit System needs was refused.',
        annexV('J'),
      ),
    },
    given: 'proposed',
    ticks: { sis: 'in the Schengen Information System', national: 'in the national list' },
    alsoBorne: 'The facts would also bear, and the officer did not propose:',
    disputed: 'Which letter is right here is not settled.',
    exceptions: 'Exceptions to be looked at first',
    visa: 'Visa',
    familyUnknown:
      'It is not known whether the traveller is a family member of a citizen who moves freely. For such a person this form is not the one to use.',
    protectionUnknown: 'It is not known whether the traveller asks for protection.',
    appeal: 'Appeal',
    appeals: [
      notVerified(
        'A person who is refused entry may appeal under the law of the State that refuses. The appeal does not suspend the refusal. In writing the person gets the contact points that tell of representatives who may act for them.',
        refusalAppeal,
      ),
    ],
    secondLine: 'For the second line',
    firstPerson: 'Decides (name, rank, reasons)',
    secondPerson: 'Confirms, another person',
    final: {
      title: 'Refusal of entry at the border',
      notice:
        'You are refused entry on the day stated below. An officer of the second line decided so and a second person confirmed it. The reasons are those that are ticked; what you can do about it stands under Appeal.',
      given: 'ticked',
    },
  },
};
