import type { IndicatorCode } from './indicators.ts';

/** The indicators in Italian. */
export const italian: Readonly<Record<IndicatorCode, string>> = {
  'trafficking.documents-held':
    'Qualcun altro tiene il passaporto, il biglietto o il telefono della persona.',
  'trafficking.spoken-for':
    'Qualcun altro risponde al posto della persona, o non la lascia sola un momento.',
  'trafficking.learnt':
    'Ciò che è detto sembra imparato a memoria, o non va con biglietto, bagagli e carte.',
  'trafficking.destination-unknown':
    'La persona non sa dove finisce il viaggio, chi la aspetta, né a quale indirizzo.',
  'trafficking.promised-work':
    'Il lavoro promesso è vago, o altri hanno organizzato e pagato tutto.',
  'trafficking.debt': 'Un debito per il viaggio va ripagato lavorando.',
  'trafficking.harm-and-fear':
    'Ferite o sfinimento; paura di chi la accompagna, della polizia, o per la famiglia a casa.',
  'child.alone': 'Un minore viaggia solo e nessuno sa dire chi l’ha portato e chi lo aspetta.',
  'child.consent': 'Chi accompagna il minore non può mostrare il consenso dei genitori.',
  'child.strangers':
    'Il minore e gli adulti non si comportano come chi si conosce; non sanno i nomi l’uno dell’altro.',
  'child.spoken-for':
    'Adulti rispondono per un minore che potrebbe farlo, o non lasciano che gli si parli.',
  'child.luggage': 'Bagagli e vestiti non vanno con il minore o con il viaggio.',
  'child.only-a-number': 'Il minore ha solo un numero di telefono o un foglio con un indirizzo.',
  'child.several': 'Più minori con un adulto, o una prenotazione per minori che non sono famiglia.',
  'asylum.any-words':
    'Nessuna parola precisa è necessaria: basta il timore di tornare, detto con ogni parola e in ogni lingua.',
  'asylum.harm':
    'La persona parla di persecuzione, guerra, tortura o minacce, o ne mostra i segni.',
  'asylum.papers': 'Documenti falsi o mancanti non tolgono la domanda.',
  'asylum.any-moment':
    'Può essere detta a chiunque, in ogni momento, anche dopo che si è parlato di rifiuto.',
  'asylum.unsaid':
    'Si può avere troppa paura o vergogna di dirlo davanti a polizia, accompagnatori o interprete.',
  'asylum.not-turned-away':
    'Nessuno che chiede protezione è respinto: l’autorità competente è avvertita subito.',
};
