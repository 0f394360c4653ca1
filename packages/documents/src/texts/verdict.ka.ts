import type { VerdictFindingCode } from '../verdict/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const verdictKa: Texts<VerdictFindingCode> = {
  'document.verdict.equipment': 'შემოწმების ადგილს ამისთვის აღჭურვილობა არ აქვს: {equipment}',
  'document.verdict.not-looked':
    'ამის ნახვა აქ შესაძლებელი იყო ({equipment}), მაგრამ არავის უნახავს',
  'document.verdict.not-asked': 'სახელმძღვანელო აქ ამას არ ითხოვს, და არავის დაუთვალიერებია',
  'document.verdict.observed.failed':
    'თავად დოკუმენტზე ნანახია ({by}): ისე არ არის, როგორც უნდა იყოს',
  'document.verdict.observed.undetermined': 'თავად დოკუმენტზე ნანახია ({by}): გარკვევით ვერ ითქმის',
  'document.verdict.observed.aborted': 'დათვალიერება ({by}) შეწყდა',
  'document.verdict.observed.not-supported': 'დოკუმენტს ასეთი ნიშანი არ აქვს ({by})',
  'document.verdict.observed.differ':
    'რამდენიმე დათვალიერებამ სხვადასხვა შედეგი მოიტანა; ითვლება უარესი',
  'document.verdict.mrz.absent': 'მანქანით წაკითხვადი ზონა მოცემული არ არის',
  'document.verdict.mrz.aborted':
    'მანქანით წაკითხვადი ზონის კითხვა შეწყდა; წაკითხული დოკუმენტზე არაფერს ამბობს',
  'document.verdict.mrz.no-zone':
    'მოცემული ტექსტი მანქანით წაკითხვადი ზონა არ არის, ამიტომ ეს ვერ შემოწმდა',
  'document.verdict.mrz.no-digits': 'ამ ფორმატის ზონებს საკონტროლო ციფრები არ აქვს',
  'document.verdict.mrz.misread':
    'თუ {line}-ე სტრიქონის {position}-ე ადგილზე {read}-ის ნაცვლად იქნებოდა {to}, ყველაფერი სწორი იქნებოდა: შეადარეთ დოკუმენტს',
  'document.verdict.mrz.misread-several':
    'არასწორად წაკითხული სიმბოლოების {count} შესწორება ყველაფერს გაასწორებდა: შეადარეთ დოკუმენტს',
  'document.verdict.mrz.undecidable':
    '{read} {line}-ე სტრიქონის {position}-ე ადგილზე შეიძლება იყოს {to}: ვერცერთი საკონტროლო ციფრი ვერ გაარჩევს',
  'document.verdict.mrz.stray':
    '{characters} მარტო დგას ველის {field} შემავსებლებს შორის, სადაც შემავსებელი უნდა იყოს',
  'document.verdict.mrz.born-late': 'დაბადების თარიღია {birth}, დოკუმენტის ვადის ({expiry}) შემდეგ',
  'document.verdict.mrz.issued-late': 'გაცემულია {issued}, ვადის გასვლის ({expiry}) შემდეგ',
  'document.verdict.mrz.issuer-outlived':
    'კოდი {code} გაუქმდა {until} წელს: ამ დოკუმენტს ვერ გასცემდა',
  'document.verdict.mrz.name-cut': 'სახელი ზონაში შემოკლებულია, თუმცა სრულად ეტევა',
  'document.verdict.viz.absent': 'ვიზუალური ზონიდან არაფერია აკრეფილი: არავის შეუდარებია',
  'document.verdict.viz.same': 'ვიზუალური ზონა ემთხვევა ({with}): {fields}',
  'document.verdict.viz.not-typed':
    'ვიზუალური ზონა სრულად არ არის აკრეფილი: შეუდარებელი დარჩა {fields}',
  'document.verdict.viz.differs': '{field}: ვიზუალურ ზონაში წერია {printed}, {with} – {zone}',
  'document.verdict.viz.unreadable':
    '{field} არ იკითხება ({with}), ამიტომ ვიზუალური ზონა მას არ შედარებია',
  'document.verdict.viz.number-cut': 'ნომერი ზონის ველზე გრძელია; მისი დასაწყისი ემთხვევა',
  'document.verdict.viz.code-quirk':
    '{printed} და {zone} ერთი სახელმწიფოს კოდებია, ერთ-ერთი არაწესიერი',
  'document.verdict.viz.name-differs': 'ვიზუალურ ზონაში სახელია {printed}, {with} – {zone}',
  'document.verdict.viz.name-spelling': 'სახელი ({with}) დაწერილია ამ წესებით: {rules}',
  'document.verdict.viz.name-unofficial':
    'სახელი ისე წერია, როგორც ხალხი წერს და როგორც უწყებამ არ უნდა დაწეროს ({rules})',
  'document.verdict.viz.name-truncated':
    'სახელი ველს ავსებს და იქ შემოკლებულია; რაც წერია, ემთხვევა',
  'document.verdict.viz.name-no-secondary':
    'სახელი ისეა შემოკლებული, რომ პირადი სახელებიდან არაფერი რჩება, რასაც წესები კრძალავს',
  'document.verdict.viz.name-of-state':
    'სახელმწიფოს {state} ეს სახელი არასოდეს დაუწერია ისე, როგორც ზონაშია',
  'document.verdict.sides.differ': 'ბარათის ორი მხარე ერთმანეთს არ ემთხვევა: {fields}',
  'document.verdict.sides.one':
    'ბარათის მხოლოდ ერთი მხარეა მოცემული, ან მონაცემები მხოლოდ ერთ მხარეს აქვს',
  'document.verdict.sides.lines': 'ორი მხარის სტრიქონები ერთ ზონას არ ქმნის',
  'document.verdict.expiry.past': 'დოკუმენტს ვადა გაუვიდა {date}',
  'document.verdict.expiry.prolonged':
    'ნაბეჭდის მიხედვით ძალაშია {date}-მდე, ხოლო მისი სახელმწიფოს შემდგომი გადაწყვეტილებით {until}-მდე ({source})',
  'document.verdict.expiry.unknown': 'მოქმედების ვადა არ იკითხება',
  'document.verdict.expiry.not-yet': 'გამოყენება შეიძლება {date}-დან',
  'document.verdict.zones.field': '{field} განსხვავდება: ერთ დოკუმენტში {first}, მეორეში {second}',
  'document.verdict.zones.name': 'სახელები განსხვავდება: ერთ დოკუმენტში {first}, მეორეში {second}',
  'document.verdict.zones.name-note': 'სახელები ემთხვევა, მაგრამ არა ასო-ასოდ ({verdict})',
  'document.verdict.zones.absent': 'მანქანით წაკითხვადი ზონა აკლია: {which}',
  'document.verdict.zones.no-passport': 'პასპორტი, რომელსაც ის ეკუთვნის, დოკუმენტებს შორის არ არის',
  'document.verdict.zones.which':
    'რამდენიმე სამგზავრო დოკუმენტიდან {document} შედარდა მას, რომელსაც ყველაზე მეტად ემთხვევა: {passport}',
  'document.verdict.chip.no-reader': 'შემოწმების ადგილს ჩიპის წაკითხვა არ შეუძლია',
  'document.verdict.chip.not-tried':
    'ჩიპის წაკითხვა არავის უცდია, და არაფერი ამბობს, რომ ჩიპი არ არის',
  'document.verdict.chip.unread-electronic':
    'დოკუმენტს ჩიპი აქვს ({because}), და ის არავის წაუკითხავს',
  'document.verdict.chip.none': 'დოკუმენტს ჩიპი არ აქვს ({because})',
  'document.verdict.chip.absent-unknown': 'ჩიპმა არ უპასუხა, და უცნობია, უნდა იყოს თუ არა',
  'document.verdict.chip.absent-electronic':
    'ჩიპმა არ უპასუხა, თუმცა დოკუმენტი ელექტრონულია ({because})',
  'document.verdict.chip.unexpected':
    'ჩიპმა უპასუხა, თუმცა დოკუმენტს ჩიპი არ უნდა ჰქონდეს ({because})',
  'document.verdict.chip.not-read': 'ჩიპიდან არაფერი წაკითხულა',
  'document.verdict.seal.none': 'ბეჭედი მოცემული არ არის',
  'document.verdict.seal.without': 'ბეჭედში არ არის ის, რაც უნდა შედარდეს: {what}',
  'document.verdict.seal.aborted': 'ბეჭდის სკანირება შეწყდა',
  'document.verdict.seal.several':
    'მოცემულია {count} ბეჭედი; თითოეულ შემოწმებას მათი უარესი შედეგი აქვს',
  'document.verdict.seal.no-passport':
    'პასპორტი, რომლის ნომერიც ბეჭედშია, დოკუმენტებს შორის არ არის',
  'document.verdict.state.no-profile': 'სახელმწიფოს {state} დოკუმენტებზე აქ არაფერია ცნობილი',
  'document.verdict.state.no-kind':
    'სახელმწიფოს {state} დოკუმენტებზე კოდით {code} აქ არაფერია ცნობილი',
  'document.verdict.state.not-known':
    'სახელმწიფოს {state} დოკუმენტებზე ცნობილი ამას არ ამბობს: {what}',
  'document.verdict.state.needs': 'საჭიროა დოკუმენტის მონაცემი, რომელიც მოცემული არ არის: {what}',
  'document.verdict.state.stale':
    'სახელმწიფოს {state} მონაცემები წყაროს ხელახლა უნდა შედარებოდა {date}-ის შემდეგ',
  'document.verdict.validity.long':
    'ძალაშია {issued}-დან {expiry}-მდე: უფრო დიდხანს, ვიდრე {longest}, რომელსაც გასცემს {state}',
  'document.verdict.validity.future':
    'ვადა გადის {expiry}: {longest} ვადით, რომელსაც გასცემს {state}, ის მომავალში იქნებოდა გაცემული',
  'document.verdict.validity.order': 'გაცემულია {issued}, ვადის გასვლის ({expiry}) შემდეგ',
  'document.verdict.validity.issued-late': 'გაცემულია {issued}, შემოწმების დღის შემდეგ',
  'document.verdict.model.before':
    'გაცემულია {issued}, მოდელის {model} პირველ დოკუმენტამდე ({from})',
  'document.verdict.model.after':
    'გაცემულია {issued}, მოდელის {model} ბოლო დოკუმენტის ({until}) შემდეგ',
  'document.verdict.model.none': 'სახელმწიფოს {state} ამ დოკუმენტის მოდელი {issued}-ს არ გაუცია',
  'document.verdict.model.unknown':
    'მოდელი {model} არ არის სახელმწიფოს {state} ცნობილ მოდელებს შორის',
  'document.verdict.series.outside': 'ნომერი არცერთ სერიაში არ არის, რომელიც გასცა: {state}',
  'document.verdict.series.date': 'ნომერი იმ სერიაშია, რომელიც {issued}-ს არ გაიცემოდა',
  'document.verdict.series.model': 'ნომერი მოდელის {model} არცერთ სერიაში არ არის',
  'document.verdict.alert': '{state} ამ ნომერს ძებნილად აცხადებს: {kind} {reference}',
  'document.verdict.electronic.absent':
    'ამ სახის ყველა დოკუმენტს ჩიპი აქვს ({because}), მაგრამ არცერთმა არ უპასუხა',
  'document.verdict.electronic.unexpected':
    'ამ სახის არცერთ დოკუმენტს ჩიპი არ აქვს ({because}), მაგრამ ერთმა უპასუხა',
  'document.verdict.sealed.absent':
    'ამ სახის ყველა დოკუმენტს {since}-დან ბეჭედი აქვს, მაგრამ არ აღმოჩნდა',
  'document.verdict.sealed.not-scanned':
    'ამ სახის ყველა დოკუმენტს {since}-დან ბეჭედი აქვს, მაგრამ არავის დაუსკანერებია',
  'document.verdict.sealed.other-kind': 'ნაპოვნი ბეჭედი ამ სახის დოკუმენტის ბეჭდად ცნობილი არ არის',
  'document.verdict.synthetic':
    '{code} ({where}) სინთეზური სამყაროს კოდია: არცერთ ნამდვილ დოკუმენტს არ აქვს',
  'document.verdict.no-code': 'სახელმწიფოს კოდი არსად წაკითხულა',
  'document.verdict.replay.unreadable': 'ეს გასამეორებელი ფაილი არ არის: {why}',
  'document.verdict.replay.format': 'მანიფესტი ფორმას არ შეესაბამება: {path}',
  'document.verdict.replay.missing': 'მანიფესტში ჩამოთვლილი ფაილი {name} არ არის',
  'document.verdict.replay.altered': '{name} ის არ არის, რაც ჩაიწერა: მისი ჰეში განსხვავდება',
  'document.verdict.replay.extra': 'ფაილი {name} მანიფესტში არ არის და გამოტოვებულია',
  'document.verdict.replay.limit': 'ის იმაზე დიდია, რაც იკითხება ({what})',
};
