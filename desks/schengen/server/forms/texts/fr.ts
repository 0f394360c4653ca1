import { notVerified } from '../official.ts';
import type { FormTexts } from './form-texts.ts';
import {
  annexV,
  bordersCode,
  georgianExitAct,
  refusalAppeal,
  schengenConvention,
} from './sources.ts';

/** The forms in French. */
export const fr: FormTexts = {
  shared: {
    page: 'Page',
    notVerified: 'non vérifié : personne ne l’a encore comparé au texte officiel',
    verified: 'comparé au texte officiel le {on} par {by}',
    articleUnknown: 'article inconnu',
    person: 'Voyageur',
    surname: 'Nom',
    givenNames: 'Prénoms',
    dateOfBirth: 'Date de naissance',
    sex: 'Sexe',
    nationality: 'Nationalité',
    document: 'Document de voyage',
    documentKinds: {
      ordinary: 'passeport ordinaire',
      diplomatic: 'passeport diplomatique',
      service: 'passeport de service',
      official: 'passeport officiel',
      special: 'passeport spécial',
      refugee: 'titre de voyage pour réfugiés',
      stateless: 'titre de voyage pour apatrides',
      alien: 'titre de voyage pour étrangers',
      'identity-card': 'carte d’identité',
      'seafarer-book': 'livret de marin',
      'crew-certificate': 'certificat de membre d’équipage',
      emergency: 'titre de voyage provisoire',
      'laissez-passer': 'laissez-passer',
    },
    crossing: 'Franchissement',
    day: 'Jour du franchissement',
    destination: 'Destination',
    place: 'Point de passage',
    authority: 'Autorité',
    madeAt: 'Établi (UTC)',
    madeBy: 'Établi par',
    decidedBy: 'Décidé par',
    confirmedBy: 'Confirmé par',
    decision: 'Décision',
    reason: 'Motif',
    legalBasis: 'Base légale',
    undecided: 'Non tranché',
    undecidedAbout: 'Il manque ici un fait. Ce qui n’est pas connu ne motive rien.',
    stale: 'Des données de règles utilisées ici auraient déjà dû être revérifiées.',
    remarks: 'Remarques',
    writtenIn: 'Langue du texte : {language}. Non traduit.',
    languages: {
      en: 'anglais',
      ka: 'géorgien',
      lv: 'letton',
      fr: 'français',
      it: 'italien',
      es: 'espagnol',
    },
    help: 'Vous pouvez demander protection ou aide à tout agent, à tout moment. Ce document n’y change rien.',
    signature: 'Signature',
    date: 'Date',
    acts: {
      [georgianExitAct]:
        'Loi de Géorgie relative aux règles de sortie de Géorgie et d’entrée en Géorgie des citoyens géorgiens',
      [bordersCode]: 'Règlement (UE) 2016/399 (code frontières Schengen)',
      [schengenConvention]: 'Convention d’application de l’accord de Schengen (CAAS)',
    },
  },
  exit: {
    title: 'Constat des conditions de sortie non remplies',
    about:
      'Pour le voyageur. Ce constat nomme chaque condition jugée non remplie, ce qui y remédie, la loi et le recours. La décision appartient à l’agent qui signe, jamais à un programme. Aucune décision ne peut reposer sur votre origine, sur une estimation de risque ou sur un soupçon.',
    aboutDecided:
      'Pour le voyageur. La sortie vous est refusée au jour indiqué ci-dessous : un agent de la deuxième ligne l’a décidé et une seconde personne l’a confirmé. Ce constat nomme chaque condition sur laquelle repose le refus, ce qui y remédie, la loi et le recours. Aucune décision ne peut reposer sur votre origine, sur une estimation de risque ou sur un soupçon.',
    requirements: 'Conditions non remplies',
    cure: 'Ce qui y remédie',
    again: 'Se présenter de nouveau',
    againAbout:
      'Dès que ce qui manque est là, vous pouvez vous présenter de nouveau. Ce constat n’est pas une interdiction.',
    remedy: 'Si vous n’êtes pas d’accord',
    remedies: [
      notVerified(
        'Vous pouvez déposer une réclamation administrative auprès du ministère de l’Intérieur de Géorgie. Demandez à l’agent l’adresse et le délai.',
        'code administratif général de Géorgie',
      ),
      notVerified(
        'Vous pouvez saisir la justice : la chambre administrative du tribunal de ville ou de district compétent.',
        'code de procédure administrative de Géorgie',
      ),
    ],
    officer: 'Agent (nom, matricule)',
    received: 'Voyageur : une copie m’a été remise. Signer ne vaut pas accord.',
  },
  refusal: {
    title: 'Projet : refus d’entrée à la frontière',
    watermark: 'PROJET · PAS UNE DÉCISION',
    notice:
      'Ceci est un projet destiné à la deuxième ligne. Ce n’est pas une décision, il est sans effet et personne n’est refusé par lui. Il faut qu’un agent de la deuxième ligne décide en donnant ses motifs et qu’une seconde personne confirme ; alors seulement le formulaire uniforme de l’annexe V, partie B, est délivré.',
    reasons: 'Motifs du formulaire uniforme (annexe V, partie B)',
    letters: {
      A: notVerified('Il n’y a pas de document de voyage valable.', annexV('A')),
      B: notVerified('Le document de voyage est faux, contrefait ou altéré.', annexV('B')),
      C: notVerified(
        'Un visa, un titre de séjour ou une autorisation de voyage est exigé et aucun n’est valable.',
        annexV('C'),
      ),
      D: notVerified('Le visa ou le titre de séjour est faux, contrefait ou altéré.', annexV('D')),
      E: notVerified(
        'L’objet et les conditions du séjour ne sont pas établis par des pièces appropriées.',
        annexV('E'),
      ),
      F: notVerified(
        'Les 90 jours permis par période de 180 jours dans les États membres sont déjà épuisés.',
        annexV('F'),
      ),
      G: notVerified(
        'Les moyens ne suffisent pas pour la durée et la nature du séjour, ou pour le retour ou le transit.',
        annexV('G'),
      ),
      H: notVerified('Il existe un signalement aux fins de refus d’entrée.', annexV('H')),
      I: notVerified(
        'La personne est considérée comme une menace pour l’ordre public, la sécurité intérieure, la santé publique ou les relations internationales d’un État membre.',
        annexV('I'),
      ),
      J: notVerified(
        'Les données biométriques nécessaires au système d’entrée/de sortie ont été refusées.',
        annexV('J'),
      ),
    },
    given: 'proposé',
    ticks: {
      sis: 'dans le système d’information Schengen',
      national: 'dans le fichier national',
    },
    alsoBorne: 'Les faits porteraient aussi, sans que l’agent l’ait proposé :',
    disputed: 'La lettre exacte n’est pas établie ici.',
    exceptions: 'Exceptions à examiner d’abord',
    visa: 'Visa',
    familyUnknown:
      'On ne sait pas si le voyageur est membre de la famille d’un citoyen qui circule librement. Pour une telle personne, ce formulaire n’est pas le bon.',
    protectionUnknown: 'On ne sait pas si le voyageur demande une protection.',
    appeal: 'Recours',
    appeals: [
      notVerified(
        'La personne à qui l’entrée est refusée peut former un recours selon le droit de l’État qui refuse. Le recours ne suspend pas le refus. Elle reçoit par écrit les points de contact qui renseignent sur les représentants pouvant agir en son nom.',
        refusalAppeal,
      ),
    ],
    secondLine: 'Pour la deuxième ligne',
    firstPerson: 'Décide (nom, grade, motifs)',
    secondPerson: 'Confirme, une autre personne',
    final: {
      title: 'Refus d’entrée à la frontière',
      notice:
        'L’entrée vous est refusée au jour indiqué ci-dessous. Un agent de la deuxième ligne l’a décidé et une seconde personne l’a confirmé. Les motifs sont ceux qui sont cochés ; ce que vous pouvez faire est indiqué sous Recours.',
      given: 'coché',
    },
  },
};
