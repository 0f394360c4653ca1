import type { IndicatorCode } from './indicators.ts';

/** The indicators in Spanish. */
export const spanish: Readonly<Record<IndicatorCode, string>> = {
  'trafficking.documents-held': 'Otra persona tiene el pasaporte, el billete o el teléfono.',
  'trafficking.spoken-for': 'Otro responde en su lugar, o no deja a la persona sola ni un momento.',
  'trafficking.learnt':
    'Lo que se dice parece aprendido de memoria, o no encaja con billete, equipaje y papeles.',
  'trafficking.destination-unknown':
    'La persona no sabe dónde acaba el viaje, quién la espera ni en qué dirección.',
  'trafficking.promised-work':
    'El trabajo prometido es vago, u otros lo organizaron y pagaron todo.',
  'trafficking.debt': 'Una deuda por el viaje ha de pagarse trabajando.',
  'trafficking.harm-and-fear':
    'Lesiones o agotamiento; miedo de quienes la acompañan, de la policía, o por la familia en casa.',
  'child.alone': 'Un menor viaja solo y nadie sabe decir quién lo trajo ni quién lo espera.',
  'child.consent': 'Quienes acompañan al menor no pueden mostrar el consentimiento de los padres.',
  'child.strangers':
    'El menor y los adultos no actúan como quienes se conocen; ignoran sus nombres.',
  'child.spoken-for':
    'Adultos responden por un menor que podría hacerlo, o no dejan que se hable con él.',
  'child.luggage': 'Equipaje y ropa no encajan con el menor ni con el viaje.',
  'child.only-a-number': 'El menor solo tiene un número de teléfono o una nota con una dirección.',
  'child.several': 'Varios menores con un adulto, o una reserva para menores que no son familia.',
  'asylum.any-words':
    'No hace falta ninguna palabra precisa: basta el temor a volver, dicho con cualquier palabra y en cualquier lengua.',
  'asylum.harm':
    'La persona habla de persecución, guerra, tortura o amenazas, o muestra señales de ello.',
  'asylum.papers': 'Los papeles falsos o ausentes no anulan la petición.',
  'asylum.any-moment':
    'Puede decirse a cualquiera, en cualquier momento, también tras hablarse de denegación.',
  'asylum.unsaid':
    'Puede haber demasiado miedo o vergüenza para decirlo ante la policía, acompañantes o intérprete.',
  'asylum.not-turned-away':
    'A nadie que pide protección se le rechaza: se avisa de inmediato a la autoridad competente.',
};
