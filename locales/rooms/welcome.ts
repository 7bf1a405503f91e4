import { welcome as de } from '../de/welcome';
import { pick } from '../dictionary';
import { welcome as en } from '../en/welcome';
import { welcome as fr } from '../fr/welcome';

export const welcome = pick({ en, fr, de });
