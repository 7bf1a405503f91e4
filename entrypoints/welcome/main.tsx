import '../../components/theme.css';
import '../../components/base/page-frame.css';
import '../../components/welcome/welcome.css';
import { openPage } from '../../components/base/open-page';
import { WelcomePage } from '../../components/welcome/welcome-page';

void openPage(WelcomePage);
