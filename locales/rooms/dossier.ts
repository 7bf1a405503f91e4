import { dossier as de } from '../de/dossier';
import { pick } from '../dictionary';
import { dossier as en } from '../en/dossier';
import { dossier as fr } from '../fr/dossier';

export const dossier = pick({ en, fr, de });
