import type { MrzFindingCode } from '../mrz/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const mrzKa: Texts<MrzFindingCode> = {
  'document.mrz.format.unknown':
    'ეს არ არის მანქანით წაკითხვადი ზონა: {lines} სტრიქონი, სიმბოლოები: {lengths}',
  'document.mrz.line.length': '{line}-ე სტრიქონში {length} სიმბოლოა {expected}-ის ნაცვლად',
  'document.mrz.text.joined': 'სტრიქონები ერთად მოვიდა და სიგრძის მიხედვით გაიყო',
  'document.mrz.text.tidied': 'პატარა ასოები დიდებად წაიკითხა, ჰარები გამოტოვებულია',
  'document.mrz.character.foreign': 'სიმბოლო {character} მანქანით წაკითხვად ზონაში ვერ იქნება',
  'document.mrz.character.class': 'სიმბოლო {character} ამ ველში ვერ იქნება',
  'document.mrz.check-digit.document-number':
    'დოკუმენტის ნომრის საკონტროლო ციფრია {read}; გამოთვლით გამოდის {computed}',
  'document.mrz.check-digit.date-of-birth':
    'დაბადების თარიღის საკონტროლო ციფრია {read}; გამოთვლით გამოდის {computed}',
  'document.mrz.check-digit.date-of-expiry':
    'მოქმედების ვადის საკონტროლო ციფრია {read}; გამოთვლით გამოდის {computed}',
  'document.mrz.check-digit.personal-number':
    'პირადი ნომრის საკონტროლო ციფრია {read}; გამოთვლით გამოდის {computed}',
  'document.mrz.check-digit.composite':
    'საერთო საკონტროლო ციფრია {read}; გამოთვლით გამოდის {computed}',
  'document.mrz.check-digit.filler':
    'ცარიელი, მაგრამ სავალდებულო ველის საკონტროლო ციფრის ადგილას შემავსებელია',
  'document.mrz.number.absent': 'დოკუმენტის ნომერი არ არის',
  'document.mrz.number.filler-counted':
    'გრძელი ნომრის საკონტროლო ციფრი მხოლოდ მაშინ გამოდის, თუ მეორე ნაწილის წინა შემავსებელიც ჩაითვლება',
  'document.mrz.date.impossible': 'ასეთი თარიღი არ არსებობს',
  'document.mrz.date.unknown': 'თარიღი გამცემისთვის უცნობია',
  'document.mrz.date.partial': 'თარიღის ნაწილი გამცემისთვის უცნობია',
  'document.mrz.date.two-centuries': 'დაბადების წელი შეიძლება იყოს {year} ან {other}',
  'document.mrz.expired': 'დოკუმენტს ვადა გაუვიდა {date}',
  'document.mrz.state.unknown': 'კოდი {code} არცერთ სახელმწიფოს არ აქვს',
  'document.mrz.state.former': 'კოდი {code} ({name}) გაუქმდა {until} წელს',
  'document.mrz.state.outlived':
    'კოდი {code} ({name}) გაუქმდა {until} წელს, ვადის ბოლომდე უფრო ადრე, ვიდრე დოკუმენტი ძალაშია',
  'document.mrz.state.specimen': 'კოდი {code} მხოლოდ ნიმუშებზე და სწავლებაში გამოიყენება',
  'document.mrz.state.misplaced': '{code} ({name}) მოქალაქეობაა და დოკუმენტებს არ გასცემს',
  'document.mrz.quirk': 'ამ გამცემის ცნობილი თავისებურება: {what} [{quirk}]',
  'document.mrz.document-code.format': 'ამ ფორმატის არცერთ დოკუმენტს არ აქვს კოდი {code}',
  'document.mrz.document-code.before-harmonisation':
    '2028 წლიდან გაცემულ პასპორტებს ჰარმონიზებული კოდი აქვს და არა {code}',
  'document.mrz.document-code.own-meaning':
    'კოდი {code} 2026 წლამდეა გაცემული, როცა მეორე ასოს მნიშვნელობას გამცემი ადგენდა',
  'document.mrz.sex.unknown': 'სქესი არის M, F ან შემავსებელი და არა {code}',
  'document.mrz.sex.x': 'ზონაში X წერია, სადაც სტანდარტს შემავსებელი აქვს',
  'document.mrz.name.absent': 'სახელი არ არის',
  'document.mrz.name.no-surname': 'გვარი (ძირითადი იდენტიფიკატორი) არ არის',
  'document.mrz.name.groups': 'სახელს ორის ნაცვლად {groups} ნაწილი აქვს',
  'document.mrz.name.stray-letter':
    '{character} შემავსებლებს შორის მარტო დგას: {character} თუ შემავსებელი, ვერცერთი საკონტროლო ციფრი ვერ გაარჩევს',
  'document.mrz.name.truncated': 'სახელი ველს ავსებს და შეიძლება შეკვეცილი იყოს',
  'document.mrz.separator': '{character} იქ დგას, სადაც მხოლოდ შემავსებელი შეიძლება იყოს',
};
