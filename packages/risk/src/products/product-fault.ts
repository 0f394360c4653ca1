/** Why a product cannot be made of some data. */
export type ProductFault = 'risk.product.frequency' | 'risk.product.no-period';
