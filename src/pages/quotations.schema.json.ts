import { quotationsSchema } from '../exports/quotations-schema.ts';

export const GET = () => Response.json(quotationsSchema());
