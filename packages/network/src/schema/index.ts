export { extensions } from './extensions.ts';
export { followTheMoney, followTheMoneySource } from './followthemoney.ts';
export {
  captionProperties,
  commonSchema,
  downMapOf,
  edgeOf,
  isA,
  isSchema,
  lineage,
  propertiesOf,
  schemaNames,
} from './model.ts';
export type {
  DownMap,
  Edge,
  Property,
  PropertyDeclaration,
  PropertyType,
  SchemaDeclaration,
} from './schema.ts';
