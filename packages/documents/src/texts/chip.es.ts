import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const chipEs: Texts<ChipFindingCode> = {
  'document.chip.file.empty': '{file} no tiene ningún byte',
  'document.chip.file.tag': '{file} empieza con la etiqueta {found} en lugar de {expected}',
  'document.chip.file.cut':
    '{file} está cortado: su longitud dice más que los {length} bytes que hay',
  'document.chip.file.trailing': '{length} bytes siguen al contenido de {file}',
  'document.chip.file.large': '{name} tiene {length} bytes; más de {most} no se leen',
  'document.chip.file.unknown': '{name} no es un fichero de un chip',
  'document.chip.file.name-differs': '{name} es {file} por su contenido y {named} por su nombre',
  'document.chip.file.twice': '{file} se entregó dos veces con los mismos bytes ({name}, {first})',
  'document.chip.file.twice-different':
    '{file} se entregó dos veces con bytes distintos ({name}, {first})',
  'document.chip.file.opaque': 'el contenido de {file} es propio del emisor y no se interpreta',
  'document.chip.findings.many': 'más de {kept} constataciones: las demás se omiten',
  'document.chip.reader.none': 'se entregaron ficheros y ningún lector dijo cómo respondió el chip',
  'document.chip.presence.none': 'no respondió ningún chip',
  'document.chip.presence.unclear':
    'no respondió ningún chip, y nadie sabe si el documento debería tenerlo',
  'document.chip.presence.missing': 'no respondió ningún chip, y el documento dice que lo tiene',
  'document.chip.access.aborted': 'la lectura se interrumpió',
  'document.chip.access.refused': 'el chip respondió y no se abrió',
  'document.chip.access.attempt': '{protocol} con la clave de {password}: {outcome} {status}',
  'document.chip.access.fallback': 'PACE falló y el chip se abrió con BAC',
  'document.chip.access.zone-key':
    'la clave de la zona no abrió el chip, el número de acceso de la tarjeta sí',
  'document.chip.object.broken': 'en {file} el contenido de {tag} se interrumpe ({why})',
  'document.chip.object.absent': 'a {file} le falta el objeto {tag}',
  'document.chip.object.malformed': 'en {file} el objeto {tag} no tiene la forma debida',
  'document.chip.object.unexpected': 'en {file} está {tag}, que la norma no prevé ahí',
  'document.chip.count': '{file} dice {stated} y tiene {found}',
  'document.chip.text.long': 'un texto de {file} está cortado tras 65536 bytes',
  'document.chip.text.encoding': 'un texto de {file} no es UTF-8; se leyó como Latin-1',
  'document.chip.date.packed': 'una fecha de {file} está comprimida, dos cifras por byte',
  'document.chip.date.form': 'una fecha de {file} no es una fecha',
  'document.chip.com.list':
    'la lista de EF.COM nombra {tag}, que no es un grupo de datos o figura dos veces',
  'document.chip.dg1.unreadable':
    'lo que hay en DG1 no es una zona de lectura mecánica ({length} caracteres)',
  'document.chip.image.unknown': 'una imagen de {file} no es JPEG, JPEG 2000, PNG ni WSQ',
  'document.chip.image.broken':
    'la cabecera de una imagen de {file} ({format}) no tiene dimensiones',
  'document.chip.image.large':
    'una imagen de {file} declara {width} por {height} píxeles; solo se leyó su cabecera',
  'document.chip.image.size-differs':
    'una imagen de {file} tiene {width} por {height} píxeles; su registro dice {statedWidth} por {statedHeight}',
  'document.chip.biometric.record':
    'un registro biométrico de {file} no sigue ninguna norma conocida aquí',
  'document.chip.biometric.length':
    'las longitudes o los recuentos de un registro biométrico de {file} no cuadran ({what})',
  'document.chip.detail.unlisted': '{file} tiene {tag}, que su propia lista no anuncia',
  'document.chip.detail.listed-twice': 'la lista de {file} nombra {tag} dos veces',
  'document.chip.security-infos.broken':
    'la información de seguridad de {file} se interrumpe ({why})',
  'document.chip.security-infos.info':
    'una información de seguridad de {file} no tiene la forma debida',
  'document.chip.zip.cut': 'el archivo no tiene directorio: está cortado',
  'document.chip.zip.many': 'el archivo tiene más de {kept} entradas; las demás no se miran',
  'document.chip.zip.path': 'la entrada {name} tiene una ruta que sale de su carpeta',
  'document.chip.zip.encrypted': 'la entrada {name} está cifrada y no se leyó',
  'document.chip.zip.entry': 'la entrada {name} está dañada, o comprimida de un modo que no se lee',
  'document.chip.zip.large': 'la entrada {name} supera {most} bytes al descomprimirse y no se leyó',
  'document.chip.zip.nested': 'la entrada {name} es ella misma un archivo y no se abrió',
  'document.chip.zip.overlap': 'hay entradas del archivo que comparten bytes: no se leyó ninguna',
  'document.chip.com.absent': 'EF.COM no se entregó: no se puede comparar con EF.SOD',
  'document.chip.com.no-sod': 'no hay un objeto de seguridad con el que comparar EF.COM',
  'document.chip.com.unreadable': 'EF.COM no se puede leer',
  'document.chip.com.missing-group': 'DG{number} está firmado en EF.SOD y no figura en EF.COM',
  'document.chip.com.extra-group': 'EF.COM nombra DG{number}, que EF.SOD no tiene',
  'document.chip.com.version-differs': 'EF.COM tiene la versión LDS {com}, EF.SOD {sod}',
  'document.chip.com.unicode-differs': 'EF.COM tiene la versión Unicode {com}, EF.SOD {sod}',
  'document.chip.com.unsigned': 'EF.COM concuerda con EF.SOD, cuya propia firma no está probada',
  'document.chip.hash.differs': '{file} no es el que se firmó: su resumen ({algorithm}) difiere',
  'document.chip.hash.no-sod': '{file} está, y no hay objeto de seguridad con el que compararlo',
  'document.chip.hash.nothing': 'no hay ni {file} ni un objeto de seguridad legible',
  'document.chip.hash.not-given': '{file} está firmado en EF.SOD y no se entregó',
  'document.chip.hash.not-there': 'este documento no tiene {file}',
  'document.chip.hash.absent': '{file} está firmado en EF.SOD y el chip no lo tiene',
  'document.chip.hash.access-denied': 'el chip no entrega {file} a este lector',
  'document.chip.hash.read-error': '{file} no se pudo leer del chip',
  'document.chip.hash.aborted': 'la lectura se interrumpió antes de {file}',
  'document.chip.hash.not-listed': '{file} está en el chip y no está firmado en EF.SOD',
  'document.chip.hash.unsigned':
    'el resumen de {file} concuerda con EF.SOD, cuya propia firma no está probada',
  'document.chip.hash.algorithm': 'el algoritmo de resumen {oid} de EF.SOD no se conoce aquí',
  'document.chip.hash.trailing':
    'el resumen de {file} cuadra sin los {length} bytes que siguen a su contenido',
  'document.chip.hash.appended':
    'tras el contenido de {file} hay {length} bytes que no son relleno: nadie los firmó',
  'document.chip.hash.repeated': 'EF.SOD tiene más de un resumen de {file}',
  'document.chip.mrz.absent': 'no se entregó una zona de lectura mecánica para compararla con DG1',
  'document.chip.mrz.unreadable': 'lo que se entregó como zona de lectura mecánica no lo es',
  'document.chip.mrz.no-dg1': 'DG1 no se entregó: la zona no se puede comparar con él',
  'document.chip.mrz.dg1-unreadable': 'la zona de DG1 no se puede leer',
  'document.chip.mrz.format-differs': 'la zona es {zone}, DG1 {chip}',
  'document.chip.mrz.field-differs': '{field} difiere entre la zona y DG1',
  'document.chip.mrz.check-digit-differs':
    'el dígito de control {check} difiere entre la zona y DG1 aunque lo que protege no difiere',
  'document.chip.mrz.date-fillers': '{field} tiene rellenos en un lado y cifras en el otro',
  'document.chip.mrz.optional-differs': 'los datos opcionales difieren entre la zona y DG1',
  'document.chip.mrz.personal-number':
    'la zona tiene {printed} donde DG1 y DG11 tienen el número personal {number}',
  'document.chip.mrz.personal-number-open':
    'el número personal de DG11 es {number}, y la zona tiene {printed}',
  'document.chip.mrz.personal-number-other':
    'el emisor firmó {printed} como datos opcionales y {number} como número personal en DG11',
  'document.chip.mrz.one-side':
    'solo se entregó una parte de la zona; lo que hay concuerda con DG1',
  'document.chip.mrz.unsigned':
    'la zona y DG1 concuerdan, y la autenticidad del propio DG1 no está probada',
  'document.chip.expiry.past': 'el documento caducó el {date}',
  'document.chip.expiry.unknown': 'la fecha de caducidad no se conoce por completo',
  'document.chip.expiry.no-zone': 'en DG1 no hay una zona de la que tomar la fecha de caducidad',
  'document.chip.aa.no-key': 'el documento no tiene clave de autenticación activa',
  'document.chip.aa.key-not-given':
    'DG15 está firmado en EF.SOD y no se entregó: la autenticación activa no se puede comprobar',
  'document.chip.aa.no-transcript':
    'el documento tiene clave de autenticación activa, y no se entregó ninguna transcripción',
  'document.chip.aa.aborted': 'la autenticación activa se interrumpió',
  'document.chip.aa.refused': 'el chip no respondió al desafío de la autenticación activa',
  'document.chip.aa.key-unreadable': 'la clave de DG15 no se puede leer',
  'document.chip.aa.key-unsigned':
    'la autenticación activa concuerda con la clave de DG15, que no está probado que sea del emisor',
  'document.chip.aa.key-missing':
    'se entregó una transcripción de autenticación activa, y el documento no tiene clave para ella',
  'document.chip.aa.invalid':
    'la respuesta del chip no es una firma del desafío con la clave de DG15 ({why})',
  'document.chip.aa.unsupported':
    'el algoritmo de la autenticación activa no se admite aquí ({why})',
  'document.chip.aa.challenge-length': 'el desafío tiene {length} bytes en lugar de 8',
  'document.chip.aa.hash-not-stated':
    'DG14 no dice qué resumen va con la clave elíptica; {hash} cuadra',
  'document.chip.aa.hash-differs': 'DG14 dice {stated}, el chip usó {hash}',
  'document.chip.aa.der': 'el chip dio su firma ECDSA en DER en lugar de r y s',
  'document.chip.aa.trailer': 'la cola de la firma nombra {hash}',
  'document.chip.ca.no-key': 'el documento no tiene clave de autenticación del chip',
  'document.chip.ca.key-not-given':
    'DG14 está firmado en EF.SOD y no se entregó: la autenticación del chip no se puede comprobar',
  'document.chip.ca.no-transcript':
    'el documento tiene clave de autenticación del chip, y no se entregó ninguna transcripción',
  'document.chip.ca.aborted': 'la autenticación del chip se interrumpió',
  'document.chip.ca.refused': 'el chip no llevó a cabo la autenticación del chip',
  'document.chip.ca.key-missing': 'la transcripción usa una clave que el documento no tiene',
  'document.chip.ca.key-unreadable': 'la clave de autenticación del chip no se puede leer ({why})',
  'document.chip.ca.key-unsigned':
    'la autenticación del chip concuerda con una clave que no está probado que sea del emisor',
  'document.chip.ca.protocol': '{oid} no es un protocolo de autenticación del chip conocido aquí',
  'document.chip.ca.protocol-not-offered':
    'el documento no ofrece el protocolo {oid} de la transcripción',
  'document.chip.ca.agreement':
    'las claves efímeras del lector en la transcripción no casan ni entre sí ni con la clave del chip',
  'document.chip.ca.mac':
    'la primera respuesta protegida del chip no se verifica: no tiene la clave privada',
  'document.chip.ca.command-mac':
    'la propia orden protegida del lector no se verifica: la transcripción no es de esta clave',
  'document.chip.ca.exchange': 'el intercambio de la transcripción no es mensajería segura',
  'document.chip.ca.token': 'el testigo del chip no se verifica: no tiene la clave privada',
  'document.chip.ca.evidence-of-reader':
    'la autenticación del chip convence al lector que la llevó a cabo, y a nadie más',
  'document.chip.cam.no-transcript':
    'no se entregó ninguna transcripción de PACE con mapeo de autenticación del chip',
  'document.chip.cam.aborted': 'PACE con mapeo de autenticación del chip se interrumpió',
  'document.chip.cam.refused': 'el chip no llevó a cabo PACE con mapeo de autenticación del chip',
  'document.chip.cam.no-key':
    'EF.CardSecurity con la clave del mapeo de autenticación del chip no se entregó',
  'document.chip.cam.key-unsigned':
    'el mapeo de autenticación del chip concuerda con una clave cuyo EF.CardSecurity no está probado',
  'document.chip.cam.key-unbound':
    'el mapeo de autenticación del chip concuerda con una clave que no figura en un DG14 firmado: puede ser de otro documento',
  'document.chip.cam.invalid':
    'los datos de autenticación del chip no llevan de su clave a su clave de mapeo',
  'document.chip.card-security.absent': 'EF.CardSecurity no se entregó',
  'document.chip.card-security.malformed':
    'EF.CardSecurity no es un conjunto de datos firmados ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity tiene el tipo de contenido {oid}',
  'document.chip.card-security.key-differs':
    'una clave de EF.CardSecurity difiere de la que tiene el mismo identificador en DG14',
  'document.chip.card-security.info-missing': '{file} tiene {oid}, que EF.CardSecurity no tiene',
  'document.chip.card-access.absent': 'EF.CardAccess no se entregó',
  'document.chip.card-access.missing':
    'el chip no tiene EF.CardAccess y su DG14 firmado dice que ofrece PACE',
  'document.chip.card-access.left-out':
    'no se entregó EF.CardAccess y el DG14 firmado dice que el chip ofrece PACE',
  'document.chip.card-access.without-dg14':
    'hay EF.CardAccess y EF.SOD no tiene un DG14 que pueda confirmarlo',
  'document.chip.card-access.info-left-out':
    'DG14 tiene {oid} para PACE, que EF.CardAccess no ofrece',
  'document.chip.card-access.no-dg14': 'DG14 no se entregó para comparar EF.CardAccess con él',
  'document.chip.card-access.info-missing': 'EF.CardAccess tiene {oid}, que DG14 no confirma',
  'document.chip.card-access.unsigned':
    'EF.CardAccess concuerda con DG14, cuya autenticidad no está probada',
  'document.chip.transcript.json': '{name} no es una transcripción: no es JSON',
  'document.chip.transcript.form':
    '{name} no es una transcripción del formato amirani.chip-transcript/1: {path}',
  'document.chip.transcript.twice':
    '{part} figura en {count} transcripciones, de las que {held} prueban el chip; cuenta la peor respuesta',
  'document.sod.absent': 'EF.SOD no se entregó: nada del chip se puede probar',
  'document.sod.aborted': 'la lectura se interrumpió antes de EF.SOD',
  'document.sod.wrapper': 'EF.SOD está sin su etiqueta 77',
  'document.sod.trailing': '{length} bytes siguen al contenido de EF.SOD',
  'document.sod.version': 'los datos firmados de EF.SOD tienen la versión {version} en lugar de 3',
  'document.sod.malformed': 'EF.SOD no es un conjunto de datos firmados ({why})',
  'document.sod.content-type': 'el tipo de contenido {oid} no es el de un objeto de seguridad',
  'document.sod.content-type-legacy':
    'el tipo de contenido es {oid}, que documentos auténticos tienen en lugar del de la norma',
  'document.sod.content.absent': 'el objeto de seguridad no tiene contenido',
  'document.sod.content.malformed':
    'el contenido del objeto de seguridad no tiene la forma debida ({why})',
  'document.sod.content.version':
    'el objeto de seguridad tiene la versión {version} y su información de versión es {info}',
  'document.sod.content.count': 'el objeto de seguridad tiene resúmenes de {count} grupos de datos',
  'document.sod.content.group':
    'el objeto de seguridad tiene un resumen del grupo de datos {number}',
  'document.sod.content.group-twice': 'el objeto de seguridad tiene dos resúmenes de DG{number}',
  'document.sod.content.mandatory':
    'el objeto de seguridad no tiene resumen de DG{number}, que todo documento tiene',
  'document.sod.content.hash-length':
    'el resumen de DG{number} tiene {length} bytes; {algorithm} tiene {expected}',
  'document.sod.content.hash-outdated':
    'el objeto de seguridad usa {algorithm}, que ya no debe usarse',
  'document.sod.signers': 'el objeto de seguridad tiene {count} firmantes',
  'document.sod.signer-absent': 'nadie firmó el objeto de seguridad',
  'document.sod.given-twice':
    'se entregaron dos objetos de seguridad distintos; se examina el primero',
  'document.sod.certificate-outside':
    'el certificado del firmante no está en EF.SOD; {name} cuadra',
  'document.sod.certificate-missing': 'el certificado del firmante no está en EF.SOD ni se entregó',
};
