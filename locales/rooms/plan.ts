import { plan as de } from '../de/plan';
import { plan as en } from '../en/plan';
import { plan as fr } from '../fr/plan';
import { pick } from '../dictionary';

export const plan = pick({ en, fr, de });
