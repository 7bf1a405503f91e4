import { mail as de } from '../de/mail';
import { pick } from '../dictionary';
import { mail as en } from '../en/mail';
import { mail as fr } from '../fr/mail';

export const mail = pick({ en, fr, de });
