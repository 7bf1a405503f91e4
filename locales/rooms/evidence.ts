import { evidence as de } from '../de/evidence';
import { pick } from '../dictionary';
import { evidence as en } from '../en/evidence';
import { evidence as fr } from '../fr/evidence';

export const evidence = pick({ en, fr, de });
