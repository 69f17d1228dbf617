import { AuthType, MsalTokenProvider } from '@microsoft/agents-hosting'
import type { Logger } from '../../logger.ts'
import { RetryLater } from '../channel.ts'
import type { AppToken } from './app-token.ts'
import type { BotFrameworkOptions, Credentials } from './settings.ts'

/**
 * A token from the identity that Azure gives to the machine, through the SDK, which keeps it until
 * it ends. Where it is asked for, the platform itself says by variables of its own (IDENTITY_ENDPOINT
 * and its like): they are no settings of ours, and only this part reads them.
 */
export function managedIdentityToken(
  { appId, tenantId }: Credentials,
  { tokenScope }: BotFrameworkOptions,
  logger: Logger,
): AppToken {
  const connection = {
    clientId: appId,
    authType: AuthType.UserManagedIdentity,
    ...(tenantId !== null && { tenantId }),
  }
  const provider = new MsalTokenProvider(connection)
  return {
    async get() {
      try {
        return await provider.getAccessToken(connection, tokenScope)
      } catch (error) {
        logger.error({ err: error }, 'the bot got no token from its managed identity')
        throw new RetryLater('the bot got no token', undefined, error)
      }
    },
    forget: () => MsalTokenProvider.clearSharedCaches(),
  }
}
