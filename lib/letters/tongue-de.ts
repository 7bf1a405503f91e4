import { write as carrierReserve } from './carrier-reserve/de';
import { write as consumerService } from './consumer-service/de';
import { write as contractEnd } from './contract-end/de';
import { write as courtAnnex } from './court-annex/de';
import { write as directDebitRefund } from './direct-debit-refund/de';
import { write as issuerComplaint } from './issuer-complaint/de';
import { write as issuerDispute } from './issuer-dispute/de';
import { write as klikandpayClaim } from './klikandpay-claim/de';
import type { Tongue } from './letter';
import { write as mediationRequest } from './mediation-request/de';
import { write as merchantFirstRequest } from './merchant-first-request/de';
import { write as merchantFormalNotice } from './merchant-formal-notice/de';
import { german } from './phrases/de';
import { write as platformCase } from './platform-case/de';
import { write as refundReminder } from './refund-reminder/de';
import { write as regulatorReport } from './regulator-report/de';
import { write as unauthorisedPayment } from './unauthorised-payment/de';
import { write as withdrawal } from './withdrawal/de';

/** Every letter in German. */
export const de: Tongue = {
  phrases: german,
  writers: {
    'merchant-first-request': merchantFirstRequest,
    'merchant-formal-notice': merchantFormalNotice,
    'contract-end': contractEnd,
    withdrawal,
    'refund-reminder': refundReminder,
    'carrier-reserve': carrierReserve,
    'klikandpay-claim': klikandpayClaim,
    'platform-case': platformCase,
    'issuer-dispute': issuerDispute,
    'direct-debit-refund': directDebitRefund,
    'unauthorised-payment': unauthorisedPayment,
    'issuer-complaint': issuerComplaint,
    'consumer-service': consumerService,
    'mediation-request': mediationRequest,
    'court-annex': courtAnnex,
    'regulator-report': regulatorReport,
  },
};
