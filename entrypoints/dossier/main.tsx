import '../../components/theme.css';
import '../../components/base/page-frame.css';
import '../../components/dossier/dossier.css';
import { openPage } from '../../components/base/open-page';
import { DossierPage } from '../../components/dossier/dossier-page';

void openPage(DossierPage);
