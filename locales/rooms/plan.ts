import { plan as de } from '../de/plan';
import { pick } from '../dictionary';
import { plan as en } from '../en/plan';
import { plan as fr } from '../fr/plan';

export const plan = pick({ en, fr, de });
