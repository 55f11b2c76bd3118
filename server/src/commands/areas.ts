/** What the product is to do, by area. */
export const areas: Record<string, string> = {
  'Identity & access':
    'account-auth web3-wallet qr-auth mfa sessions login-protection rbac saml-sso directory-sync scim-provisioning',
  'Tenancy, organizations & white-label':
    'rls-tenancy tenant-infra-isolation org-management white-label-theme custom-domains',
  'CRM core, pipeline & activities':
    'contact-management company-management custom-fields dedupe-merge record-enrichment entity-timeline segmentation bulk-operations pipeline-board sales-forecasting activity-management',
  'Lead capture, scoring & distribution':
    'lead-intake lead-scoring lead-assignment visitor-tracking chat-agent csv-import lead-distribution',
  'Messaging & marketing':
    'email-delivery email-tracking email-campaigns marketing-automation unsubscribe-optout sms-messaging mkt4u-connector',
  'Quotes, contracts, orders & projects': 'quotes-cpq contracts-esign orders-projects',
  'Billing & revenue':
    'stripe-payments subscriptions dunning payment-security invoicing-tax usage-metering pricing-engine revenue-analytics churn-prevention payments-admin',
  'Automation, jobs, notifications & realtime':
    'workflow-automation job-queue outbound-webhooks event-bus notifications realtime-websocket',
  'Files, search, reporting & BI':
    'file-storage document-management full-text-search advanced-filters crm-reports report-builder data-export analytics-dashboard',
  'AI assistance & insights': 'ai-gateway ai-content-assistant ai-insights ai-nl-query ai-platform-connectors',
  'App generation & architecture diagrams':
    'app-generation-pipeline generated-app-qa architecture-modeling architecture-viewer kilo-connector serverless-runtime',
  'Developer platform & marketplace':
    'http-api api-versioning openapi-docs client-sdks developer-cli dev-environment api-sandbox api-keys api-monetization integration-marketplace developer-analytics',
  'Admin console, support & experimentation':
    'admin-console admin-user-management platform-analytics support-tickets feature-flags ab-testing system-config platform-optimization',
  'Security, compliance & privacy':
    'rate-limit http-hardening input-validation secrets-management data-encryption audit-log gdpr-privacy data-retention security-scanning security-testing',
  'Operations: deployment, infrastructure & observability':
    'env-config db-migrations-seed db-operations backup-dr redis-infra caching docker-images k8s terraform-iac ci-pipeline cd-pipeline vercel-deploy health-smoke-checks service-communication logging otel-tracing metrics-alerting error-tracking incident-response',
  'Quality, documentation & delivery process':
    'unit-tests integration-tests e2e-tests performance-testing frontend-performance accessibility code-quality manual-qa technical-docs user-docs ops-docs contribution-workflow delivery-process web-app-shell',
}
