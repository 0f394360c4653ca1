import type { X509FindingCode } from '../x509/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const x509Es: Texts<X509FindingCode> = {
  'document.x509.unreadable': 'esto no es un certificado: {fault} en el byte {offset}',
  'document.x509.trailing-bytes': '{bytes} bytes siguen a la estructura; no se leyeron',
  'document.x509.findings.many': 'más de {kept} constataciones sobre ello: las demás se omiten',
  'document.x509.ber': 'no está codificado en DER: {form} en el byte {offset}; se leyó como BER',
  'document.x509.version': 'la versión es {version}, y no 3',
  'document.x509.serial.negative': 'el número de serie {serial} es negativo; se tomó tal cual',
  'document.x509.serial.padded':
    'el número de serie está escrito con más octetos de los necesarios',
  'document.x509.time.form': '{field} no está escrito como pide DER; se leyó como {at}',
  'document.x509.time.unreadable': '{field} no es una fecha',
  'document.x509.name.string-type':
    'el atributo {type} de {field} no es una cadena de caracteres, o es de otro tipo que el que pide el perfil ({tag})',
  'document.x509.algorithm.differs':
    'el algoritmo de firma de dentro ({inside}) y el de fuera ({outside}) difieren',
  'document.x509.algorithm.unknown': 'el algoritmo de firma {oid} no se conoce aquí',
  'document.x509.algorithm.pss-defaults':
    'RSASSA-PSS sin parámetros; se tomaron SHA-1 y una sal de 20 octetos',
  'document.x509.key.unknown-algorithm': 'las claves del tipo {oid} no se conocen aquí',
  'document.x509.key.unreadable': 'la clave pública no tiene la forma de su tipo',
  'document.x509.key.curve-unknown': 'la curva de la clave no es ninguna de las conocidas aquí',
  'document.x509.key.curve-altered':
    'los parámetros son los de {curve}, pero {parameter} es otro: con una clave así se pueden falsificar firmas, y se rechaza',
  'document.x509.key.cofactor-absent':
    'a los parámetros de la curva les falta el cofactor; todos los demás son los de {curve}',
  'document.x509.extension.unreadable': 'la extensión {oid} no tiene su forma y no se leyó',
  'document.x509.extension.repeated':
    'la extensión {oid} aparece más de una vez; se leyó la primera',
  'document.x509.extension.critical-unknown': 'la extensión {oid} es crítica y no se conoce aquí',
  'document.x509.document-types.encoding':
    'la lista de tipos de documento está codificada de otro modo que el que pide la norma ({form}); se leyó',
  'document.x509.signature.digest-info-without-null':
    'la firma es correcta; a su DigestInfo le falta el NULL que exigen la mayoría de los verificadores',
  'document.x509.signature.ecdsa-form':
    'la firma es correcta; está escrita en forma {form}, y no como anuncia su algoritmo',
  'document.x509.signature.key-restricted':
    'la firma es correcta; es de {algorithm}, y la clave es solo para RSASSA-PSS',
  'document.x509.signature.other-curve':
    'el punto público no está en {named}, que la clave nombra, sino en {curve}; la firma se comprobó con esta',
  'document.x509.signature.padding-loose':
    'el resumen está en la firma, pero el relleno no es el que debe ser: firmas así se hacen sin la clave privada',
  'document.x509.signature.digest-differs':
    'la firma se hizo con esta clave, pero para otros bytes o con otra función resumen',
  'document.x509.signature.salt-length':
    'la firma tiene una sal de otra longitud que la que anuncia su algoritmo',
  'document.x509.signature.form': 'la firma no tiene la forma o la longitud de su algoritmo',
  'document.x509.signature.wrong':
    'la firma ({algorithm}) no cuadra con esta clave sobre estos bytes',
  'document.x509.signature.key-refused':
    'no se puede confiar en esta clave, así que con ella no se comprueba ninguna firma',
  'document.x509.signature.key-type':
    'el algoritmo de firma {algorithm} no es para claves de este tipo ({key})',
  'document.x509.signature.unsupported':
    'la firma ({algorithm}) no se pudo comprobar aquí: algoritmo o clave no admitidos',
  'document.x509.crl.unreadable':
    'esto no es una lista de certificados revocados: {fault} en el byte {offset}',
  'document.x509.crl.entry-unreadable':
    'la entrada {entry} de la lista de revocación no tiene su forma',
  'document.x509.crl.next-update-absent': 'la lista de revocación no dice cuándo sale la siguiente',
  'document.x509.crl.partial':
    'la lista de revocación no está completa (extensión {oid}); que un certificado no esté en ella no dice nada',
};
