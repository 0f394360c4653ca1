import type { ListTexts } from './language.ts';

/** Georgian. */
export const georgian: ListTexts = {
  'watch-list.file.encoding':
    'ფაილი UTF-8-ით არ არის დაწერილი: ამას აჩვენებს ბაიტი {byte}. ჰგავს {looksLike}-ს; მიუთითეთ და ხელახლა წაიკითხება.',
  'watch-list.file.read-as': 'ფაილი წაკითხულია როგორც {encoding}.',
  'watch-list.file.format': 'ეს სხვა სახის ფაილია: მოსალოდნელი იყო {expected}, არის {found}.',
  'watch-list.file.empty': 'ფაილში არცერთი ჩანაწერი არ არის. სიის დასასრულებლად გააუქმეთ იგი.',
  'watch-list.file.cut': 'ფაილი შუაზე წყდება: სრულად არ მოსულა.',
  'watch-list.file.doctype': 'ფაილი დოკუმენტის ტიპს აცხადებს. ასეთი ფაილები არ იკითხება.',
  'watch-list.file.markup': 'აქ XML დაზიანებულია; არავინ იცის, ვისია მომდევნო მნიშვნელობები.',
  'watch-list.file.header':
    'პირველ სტრიქონში სვეტების სახელები უნდა იყოს: id და სახელი, დოკუმენტი ან სარეგისტრაციო ნომერი. მასში {columns} სვეტია.',
  'watch-list.file.column-unknown': 'სვეტი {column} არ იკითხება.',
  'watch-list.file.column-twice': 'სვეტი {column} ორჯერ არის.',
  'watch-list.file.too-many': 'ფაილში {most}-ზე მეტი ჩანაწერია.',
  'watch-list.file.refused': '{most}-ზე მეტი ჩანაწერი უარყოფილია. სწორი ფაილია?',
  'watch-list.row.columns': 'სტრიქონში {count} უჯრაა, უნდა იყოს {expected}.',
  'watch-list.row.shifted': 'სვეტიდან {column} უჯრები ერთით გადაწეულია.',
  'watch-list.row.quote': 'ბრჭყალი არ იხურება ან არასწორ ადგილას იხურება; სტრიქონები: {lines}.',
  'watch-list.row.too-long':
    'უფრო გრძელია ან მეტი მნიშვნელობა აქვს, ვიდრე რომელიმე ჩანაწერს: {field}.',
  'watch-list.row.json': 'ეს სტრიქონი არ არის JSON ობიექტი id, schema და properties-ით.',
  'watch-list.row.id-missing': 'ჩანაწერს იდენტიფიკატორი არ აქვს.',
  'watch-list.row.id-twice': 'ეს იდენტიფიკატორი უკვე {line}-ე სტრიქონშია; ძალაშია ის.',
  'watch-list.row.nothing-to-match': 'არაფერია, რითაც მოიძებნება: {kind}.',
  'watch-list.row.not-sought': 'არ არის ძებნილი პირი, დოკუმენტი ან საგანი: {what}.',
  'watch-list.row.expired': 'ვადა გავიდა: {day}.',
  'watch-list.row.holder-missing': 'ამ დოკუმენტის მფლობელი ფაილში არ არის.',
  'watch-list.value.kind': 'სახე არ არის არც person, არც document, არც object.',
  'watch-list.value.birth-date': 'დაბადების თარიღი ვერ იკითხება; ჩანაწერი მის გარეშე ძალაშია.',
  'watch-list.value.birth-date-two-ways':
    'დაბადების თარიღი ორ დღედ შეიძლება წაიკითხოს. რომელია სწორი? ორივე იძებნება, სანამ ფაილში ასე არ დაიწერება: 1969-05-07.',
  'watch-list.value.state': 'სახელმწიფო უცნობია; ჩანაწერი მის გარეშე ძალაშია.',
  'watch-list.value.document':
    'ეს დოკუმენტის ნომერი არ არის ({kind}); ჩანაწერი მის გარეშე ძალაშია.',
  'watch-list.value.day': 'ველში {field} ასეთი დღე არ არსებობს; დაწერეთ ასე: 2026-03-31.',
  'watch-list.value.garbled':
    'სახელის ასოები გზაში დაზიანდა: ერთი კოდირებით დაიწერა, სხვით წაიკითხეს.',
  'watch-list.value.ground': 'ასეთი საფუძველი არ არსებობს.',
  'watch-list.value.instruction': 'ასეთი მითითება არ არსებობს.',
  'watch-list.value.ground-about': 'საფუძველი {ground} არ ეხება: {kind}.',
  'watch-list.value.ground-purpose':
    'საფუძველი {ground} არ უშვებს იმას, რისთვისაც სია გამოიყენება.',
  'watch-list.list.id':
    'გასაღებში მხოლოდ პატარა ლათინური ასოები, ციფრები და დეფისებია და ასოთი იწყება.',
  'watch-list.list.title': 'სიას სათაური არ აქვს.',
  'watch-list.list.owner': 'სიაზე პასუხისმგებელი არავინაა: დაასახელეთ.',
  'watch-list.list.source': 'მიუთითეთ, ვისი სიაა და საიდან არის.',
  'watch-list.list.category':
    'საფუძვლით {ground} სია არ არის კატეგორიისა {category}: არსებობს ძებნილთა და განგაშის სიები, სხვა არა.',
  'watch-list.list.ground': 'საფუძველი {ground} არ არსებობს.',
  'watch-list.list.purpose': 'მიუთითეთ, რისთვის გამოიყენება სია.',
  'watch-list.list.purpose-not-allowed': 'საფუძველი {ground} არ უშვებს მიზანს {purpose}.',
  'watch-list.list.offence':
    'მგზავრების შესადარებლად დაასახელეთ დანაშაულები: ტერორიზმი ან II დანართის ერთ-ერთი.',
  'watch-list.list.term': 'ვადა არასწორია: პირველი დღე ბოლოზე ადრე უნდა იყოს.',
  'watch-list.list.term-long': 'საფუძვლით {ground} სიის ვადა არაუმეტეს {years} წელია.',
};
