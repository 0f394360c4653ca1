import { notVerified } from '../official.ts';
import type { FormTexts } from './form-texts.ts';
import {
  annexV,
  bordersCode,
  georgianExitAct,
  refusalAppeal,
  schengenConvention,
} from './sources.ts';

/** The forms in Spanish. */
export const es: FormTexts = {
  shared: {
    page: 'Página',
    notVerified: 'no verificado: nadie lo ha comparado aún con el texto oficial',
    verified: 'comparado con el texto oficial el {on} por {by}',
    articleUnknown: 'artículo no conocido',
    person: 'Viajero',
    surname: 'Apellidos',
    givenNames: 'Nombres',
    dateOfBirth: 'Fecha de nacimiento',
    sex: 'Sexo',
    nationality: 'Nacionalidad',
    document: 'Documento de viaje',
    documentKinds: {
      ordinary: 'pasaporte ordinario',
      diplomatic: 'pasaporte diplomático',
      service: 'pasaporte de servicio',
      official: 'pasaporte oficial',
      special: 'pasaporte especial',
      refugee: 'documento de viaje para refugiados',
      stateless: 'documento de viaje para apátridas',
      alien: 'documento de viaje para extranjeros',
      'identity-card': 'documento de identidad',
      'seafarer-book': 'libreta marítima',
      'crew-certificate': 'certificado de miembro de la tripulación',
      emergency: 'documento de viaje provisional',
      'laissez-passer': 'salvoconducto',
    },
    crossing: 'Cruce',
    day: 'Día del cruce',
    destination: 'Destino',
    place: 'Paso fronterizo',
    authority: 'Autoridad',
    madeAt: 'Hecho (UTC)',
    madeBy: 'Hecho por',
    decidedBy: 'Decidido por',
    confirmedBy: 'Confirmado por',
    decision: 'Decisión',
    reason: 'Motivo',
    legalBasis: 'Base jurídica',
    undecided: 'Sin decidir',
    undecidedAbout: 'Aquí falta un hecho. Lo que no se sabe no motiva nada.',
    stale: 'Algunos datos de reglas usados aquí ya debían haberse comprobado de nuevo.',
    remarks: 'Observaciones',
    writtenIn: 'Idioma del texto: {language}. Sin traducir.',
    languages: {
      en: 'inglés',
      ka: 'georgiano',
      lv: 'letón',
      fr: 'francés',
      it: 'italiano',
      es: 'español',
    },
    help: 'Puede pedir protección o ayuda a cualquier agente, en todo momento. Este papel no cambia nada de ello.',
    signature: 'Firma',
    date: 'Fecha',
    acts: {
      [georgianExitAct]:
        'Ley de Georgia sobre las reglas de salida de Georgia y entrada en Georgia de los ciudadanos georgianos',
      [bordersCode]: 'Reglamento (UE) 2016/399 (Código de fronteras Schengen)',
      [schengenConvention]: 'Convenio de aplicación del Acuerdo de Schengen (CAAS)',
    },
  },
  exit: {
    title: 'Acta de requisitos de salida no cumplidos',
    about:
      'Para el viajero. Nombra cada requisito que no se cumple, lo que lo subsana, la ley y el recurso. Decide el agente que firma, nunca un programa. Ninguna decisión puede basarse en su procedencia, en una estimación de riesgo ni en una sospecha.',
    aboutDecided:
      'Para el viajero. Se le deniega la salida en el día indicado abajo: lo decidió un agente de la segunda línea y lo confirmó una segunda persona. El acta nombra cada requisito en el que se basa, lo que lo subsana, la ley y el recurso. Ninguna decisión puede basarse en su procedencia, en una estimación de riesgo ni en una sospecha.',
    requirements: 'Requisitos no cumplidos',
    cure: 'Lo que lo subsana',
    again: 'Volver a presentarse',
    againAbout:
      'En cuanto tenga lo que falta puede volver a presentarse. Esta acta no es una prohibición.',
    remedy: 'Si no está de acuerdo',
    remedies: [
      notVerified(
        'Puede presentar una reclamación administrativa ante el Ministerio del Interior de Georgia. Pregunte al agente la dirección y el plazo.',
        'Código administrativo general de Georgia',
      ),
      notVerified(
        'Puede acudir a los tribunales: a la sala administrativa del tribunal municipal o de distrito competente.',
        'Código de procedimiento administrativo de Georgia',
      ),
    ],
    officer: 'Agente (nombre, número)',
    received: 'Viajero: se me ha entregado una copia. Firmar no significa estar de acuerdo.',
  },
  refusal: {
    title: 'Borrador: denegación de entrada en frontera',
    watermark: 'BORRADOR · NO ES UNA DECISIÓN',
    notice:
      'Este es un borrador para la segunda línea. No es una decisión, no tiene efecto y a nadie se le deniega nada con él. Hace falta que un agente de la segunda línea decida con motivos y que una segunda persona confirme; solo entonces se expide el impreso normalizado del anexo V, parte B.',
    reasons: 'Motivos del impreso normalizado (anexo V, parte B)',
    letters: {
      A: notVerified('No hay documento de viaje válido.', annexV('A')),
      B: notVerified('El documento de viaje es falso, falsificado o alterado.', annexV('B')),
      C: notVerified(
        'Se exige visado, permiso de residencia o autorización de viaje y no hay ninguno válido.',
        annexV('C'),
      ),
      D: notVerified(
        'El visado o el permiso de residencia es falso, falsificado o alterado.',
        annexV('D'),
      ),
      E: notVerified(
        'El objeto y las condiciones de la estancia no se acreditan con documentos adecuados.',
        annexV('E'),
      ),
      F: notVerified(
        'Los 90 días permitidos por cada 180 en los Estados miembros ya están agotados.',
        annexV('F'),
      ),
      G: notVerified(
        'Los medios no bastan para la duración y la clase de la estancia, o para el regreso o el tránsito.',
        annexV('G'),
      ),
      H: notVerified('Existe una descripción a efectos de denegación de entrada.', annexV('H')),
      I: notVerified(
        'Se considera que la persona es una amenaza para el orden público, la seguridad interior, la salud pública o las relaciones internacionales de un Estado miembro.',
        annexV('I'),
      ),
      J: notVerified(
        'Se han negado los datos biométricos que necesita el Sistema de Entradas y Salidas.',
        annexV('J'),
      ),
    },
    given: 'propuesto',
    ticks: {
      sis: 'en el Sistema de Información de Schengen',
      national: 'en la lista nacional',
    },
    alsoBorne: 'Los hechos sostendrían también, sin que el agente lo haya propuesto:',
    disputed: 'Qué letra es la correcta aquí no está resuelto.',
    exceptions: 'Excepciones que deben examinarse antes',
    visa: 'Visado',
    familyUnknown:
      'No se sabe si el viajero es familiar de un ciudadano que circula libremente. Para tal persona este impreso no es el adecuado.',
    protectionUnknown: 'No se sabe si el viajero pide protección.',
    appeal: 'Recurso',
    appeals: [
      notVerified(
        'La persona a la que se deniega la entrada puede recurrir según el derecho del Estado que la deniega. El recurso no suspende la denegación. Recibe por escrito los puntos de contacto que informan sobre los representantes que pueden actuar en su nombre.',
        refusalAppeal,
      ),
    ],
    secondLine: 'Para la segunda línea',
    firstPerson: 'Decide (nombre, grado, motivos)',
    secondPerson: 'Confirma, otra persona',
    final: {
      title: 'Denegación de entrada en la frontera',
      notice:
        'Se le deniega la entrada en el día indicado abajo. Lo decidió un agente de la segunda línea y lo confirmó una segunda persona. Los motivos son los que están marcados; lo que puede hacer figura en el apartado Recurso.',
      given: 'marcado',
    },
  },
};
