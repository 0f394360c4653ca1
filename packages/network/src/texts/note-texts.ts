import type { NoteCode } from '../metrics/index.ts';
import type { NetworkTexts } from './languages.ts';

/** What stands wherever figures of a network are shown, in words. */
export const noteTexts: NetworkTexts<NoteCode> = {
  en: {
    'network.note.absent-links': 'A link that is not in the data counts as none.',
    'network.note.central-not-guilty':
      'Central is not guilty: a figure tells how the links in the data lie, not what anybody did.',
    'network.note.victims-left-out':
      'Persons marked as victims are left out: they are ranked nowhere, and nobody is punished for what they were made to do.',
  },
  ka: {
    'network.note.absent-links': 'კავშირი, რომელიც მონაცემებში არ არის, არარსებულად ითვლება.',
    'network.note.central-not-guilty':
      'ცენტრალური არ ნიშნავს დამნაშავეს: მაჩვენებელი გვიჩვენებს, როგორ არის განლაგებული კავშირები მონაცემებში და არა იმას, რა ჩაიდინა ვინმემ.',
    'network.note.victims-left-out':
      'მსხვერპლად აღნიშნული პირები გამოტოვებულია: ისინი არცერთ რანჟირებაში არ შედიან და არავინ ისჯება იმისთვის, რისი ჩადენაც აიძულეს.',
  },
  lv: {
    'network.note.absent-links': 'Saite, kuras datos nav, tiek uzskatīta par neesošu.',
    'network.note.central-not-guilty':
      'Centrāls nenozīmē vainīgs: rādītājs parāda, kā datos izvietotas saites, nevis to, ko kāds ir darījis.',
    'network.note.victims-left-out':
      'Par cietušajiem atzīmētās personas ir izlaistas: tās nav nevienā sarindojumā, un neviens netiek sodīts par to, ko viņam lika darīt.',
  },
  fr: {
    'network.note.absent-links': 'Un lien qui n’est pas dans les données compte pour absent.',
    'network.note.central-not-guilty':
      'Central ne veut pas dire coupable : un chiffre dit comment sont les liens dans les données, non ce que quelqu’un a fait.',
    'network.note.victims-left-out':
      'Les personnes marquées comme victimes sont laissées de côté : elles ne figurent dans aucun classement, et nul n’est puni pour ce qu’on l’a contraint à faire.',
  },
  it: {
    'network.note.absent-links': 'Un legame che non è nei dati conta come assente.',
    'network.note.central-not-guilty':
      'Centrale non vuol dire colpevole: una cifra dice come sono i legami nei dati, non che cosa qualcuno ha fatto.',
    'network.note.victims-left-out':
      'Le persone segnate come vittime sono escluse: non compaiono in alcuna classifica, e nessuno è punito per ciò che è stato costretto a fare.',
  },
  es: {
    'network.note.absent-links': 'Un vínculo que no está en los datos cuenta como inexistente.',
    'network.note.central-not-guilty':
      'Central no significa culpable: una cifra dice cómo son los vínculos en los datos, no lo que alguien hizo.',
    'network.note.victims-left-out':
      'Las personas marcadas como víctimas quedan fuera: no figuran en ninguna clasificación, y nadie es castigado por lo que le obligaron a hacer.',
  },
};
