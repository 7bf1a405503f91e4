import { rules as de } from '../de/rules';
import { pick } from '../dictionary';
import { rules as en } from '../en/rules';
import { rules as fr } from '../fr/rules';

export const rules = pick({ en, fr, de });
