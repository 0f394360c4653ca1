import type { MrzFindingCode } from '../mrz/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const mrzEs: Texts<MrzFindingCode> = {
  'document.mrz.format.unknown':
    'esto no es una zona de lectura mecánica: {lines} líneas de {lengths} caracteres',
  'document.mrz.line.length': 'la línea {line} tiene {length} caracteres en lugar de {expected}',
  'document.mrz.text.joined': 'las líneas llegaron unidas y se separaron por su longitud',
  'document.mrz.text.tidied':
    'las minúsculas se leyeron como mayúsculas y los espacios se pasaron por alto',
  'document.mrz.character.foreign': '{character} no puede estar en una zona de lectura mecánica',
  'document.mrz.character.class': '{character} no puede estar en este campo',
  'document.mrz.check-digit.document-number':
    'el dígito de control del número del documento es {read}; el cálculo da {computed}',
  'document.mrz.check-digit.date-of-birth':
    'el dígito de control de la fecha de nacimiento es {read}; el cálculo da {computed}',
  'document.mrz.check-digit.date-of-expiry':
    'el dígito de control de la fecha de caducidad es {read}; el cálculo da {computed}',
  'document.mrz.check-digit.personal-number':
    'el dígito de control del número personal es {read}; el cálculo da {computed}',
  'document.mrz.check-digit.composite':
    'el dígito de control compuesto es {read}; el cálculo da {computed}',
  'document.mrz.check-digit.filler':
    'un carácter de relleno ocupa el lugar del dígito de control de un campo vacío que no es opcional',
  'document.mrz.number.absent': 'no hay número de documento',
  'document.mrz.number.filler-counted':
    'el dígito de control del número largo solo cuadra si se cuenta el relleno delante de su segunda parte',
  'document.mrz.date.impossible': 'esa fecha no existe',
  'document.mrz.date.unknown': 'la autoridad expedidora no conoce la fecha',
  'document.mrz.date.partial': 'la autoridad expedidora no conoce una parte de la fecha',
  'document.mrz.date.two-centuries': 'el año de nacimiento puede ser {year} o {other}',
  'document.mrz.expired': 'el documento caducó el {date}',
  'document.mrz.state.unknown': 'ningún Estado tiene el código {code}',
  'document.mrz.state.former': '{code} ({name}) se retiró en {until}',
  'document.mrz.state.outlived':
    '{code} ({name}) se retiró en {until}, más tiempo antes de la caducidad de lo que un documento es válido',
  'document.mrz.state.specimen': '{code} solo figura en muestras y en la formación',
  'document.mrz.state.misplaced': '{code} ({name}) es una nacionalidad y no expide documentos',
  'document.mrz.quirk': 'particularidad conocida de este emisor: {what} [{quirk}]',
  'document.mrz.document-code.format': 'ningún documento de este formato tiene el código {code}',
  'document.mrz.document-code.before-harmonisation':
    'los pasaportes expedidos desde 2028 llevan uno de los códigos armonizados, no {code}',
  'document.mrz.document-code.own-meaning':
    '{code} se expidió antes de 2026, cuando su segunda letra tenía el sentido que le daba el emisor',
  'document.mrz.sex.unknown': 'el sexo es M, F o un carácter de relleno, no {code}',
  'document.mrz.sex.x': 'en la zona hay una X donde la norma tiene un carácter de relleno',
  'document.mrz.name.absent': 'no hay nombre',
  'document.mrz.name.no-surname': 'no hay identificador primario (apellidos)',
  'document.mrz.name.groups': 'el nombre tiene {groups} partes en lugar de dos',
  'document.mrz.name.stray-letter':
    '{character} está solo entre rellenos: {character} o un relleno, ningún dígito de control lo decide',
  'document.mrz.name.truncated': 'el nombre llena su campo y puede estar cortado',
  'document.mrz.separator': '{character} está donde solo puede haber rellenos',
};
