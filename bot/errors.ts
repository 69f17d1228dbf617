/** One line of the catalogue: what a client or an operator is told, and with which HTTP status. */
interface ErrorEntry {
  readonly status: number
  readonly message: string
}

/**
 * Every error that Evenkeel answers with or stops for, by its code. Clients match on the code;
 * the sentence is for people and may change.
 */
export const ERRORS = {
  ConfigInvalid: { status: 500, message: 'A setting has a wrong value.' },
  NodeTooOld: { status: 500, message: 'This Node.js is too old.' },
  PortTaken: { status: 500, message: 'The port is taken.' },
  FolderNotWritable: { status: 500, message: 'The data folder cannot be written.' },
  StoreUnreadable: { status: 500, message: 'The stored data cannot be read with this key.' },
  KeyUnavailable: { status: 500, message: 'The key of the stored data could not be fetched.' },
  StoreInUse: { status: 500, message: 'The data folder is in use by another server.' },
  RedisUnreachable: { status: 500, message: 'Redis cannot be reached.' },
  StoreWriteFailed: {
    status: 503,
    message: 'The message could not be saved. Please send it again.',
  },
  StoreUnavailable: {
    status: 503,
    message: 'The store cannot be reached now. Please try again in a moment.',
  },
  StoreFull: { status: 503, message: 'The store takes nothing now. Please try again in a moment.' },
  JournalFull: {
    status: 503,
    message: 'The store is away, and no more can be kept here. Please send it again in a moment.',
  },
  ConfirmationsInvalid: {
    status: 500,
    message: 'The file of confirmed help lines cannot be read.',
  },
  VoiceModelMissing: { status: 500, message: 'The speech model is missing.' },
  FlowsInvalid: { status: 500, message: 'An exercise is defined wrongly.' },
  TokenMissing: { status: 401, message: 'Send a token as "Authorization: Bearer <token>".' },
  TokenInvalid: { status: 401, message: 'The token is not valid here.' },
  TokenExpired: { status: 403, message: 'The token has expired. Ask for a new one.' },
  TokenForeign: { status: 403, message: 'The token belongs to another conversation.' },
  TenantForeign: { status: 403, message: 'People of this tenant may not write here.' },
  ServiceUrlForeign: { status: 403, message: 'The token is for another service address.' },
  ServiceUrlForbidden: {
    status: 403,
    message: 'The service address is not one of BOT_SERVICE_HOSTS.',
  },
  ChannelNotEndorsed: { status: 403, message: 'The token may not speak for this channel.' },
  SigningKeysUnavailable: {
    status: 503,
    message: 'Tokens cannot be checked now. Please try again in a moment.',
  },
  SecretWrong: { status: 403, message: 'This needs the Direct Line secret.' },
  OriginForbidden: { status: 403, message: 'Pages of this origin may not talk to this server.' },
  ConversationUnknown: { status: 404, message: 'There is no such conversation.' },
  NotFound: { status: 404, message: 'There is nothing at this address.' },
  MethodNotAllowed: { status: 405, message: 'This address does not take that method.' },
  BodyTooLarge: { status: 413, message: 'The body is larger than 256 kB.' },
  BodyNotJson: { status: 400, message: 'The body is not valid JSON.' },
  BodyWrongType: { status: 415, message: 'Send the body as application/json.' },
  ActivityInvalid: { status: 400, message: 'The activity is malformed.' },
  WatermarkInvalid: { status: 400, message: 'The watermark must be a whole number of 0 or more.' },
  AlertFailed: { status: 502, message: 'An alert could not be delivered.' },
  CaseUnknown: { status: 404, message: 'There is no such case.' },
  CaseEnded: { status: 409, message: 'The case has ended.' },
  CaseNotYours: { status: 403, message: 'Another counsellor has this case, or nobody.' },
  CaseNotReady: { status: 409, message: 'That is not possible where the case stands.' },
  CaseTextInvalid: { status: 400, message: 'The text is empty or too long.' },
  UploadTooLarge: {
    status: 413,
    message: 'A file is larger than 20 MB, or the whole is over 64 MB.',
  },
  UploadTooMany: { status: 413, message: 'At most 10 files can be sent at once.' },
  UploadMalformed: { status: 400, message: 'The upload is not what multipart/form-data must be.' },
  UploadsFull: {
    status: 503,
    message: 'Many files are being sent now. Please try again in a moment.',
  },
  UploadEmpty: { status: 400, message: 'There is no file in the upload.' },
  TooManyRequests: { status: 429, message: 'Too many requests. Please wait a moment.' },
  TooManyMessages: { status: 429, message: 'Too many messages at once. Please wait a moment.' },
  TooManySockets: { status: 429, message: 'Too many open connections.' },
  AccountInvalid: { status: 400, message: 'The account is malformed.' },
  AccountExists: { status: 409, message: 'There is an account of this name, or the name is kept.' },
  AccountUnknown: { status: 404, message: 'There is no account of this name.' },
  PasswordWeak: { status: 400, message: 'The password is too weak.' },
  SignInRefused: { status: 401, message: 'The name or the password is wrong.' },
  CodeRefused: { status: 401, message: 'The code is wrong, or was used before.' },
  TicketExpired: { status: 401, message: 'This took too long. Please sign in again.' },
  TooManyTries: { status: 429, message: 'Too many tries. Please wait.' },
  JobUnknown: { status: 404, message: 'This job is not among those that were given up.' },
  SessionMissing: { status: 401, message: 'Please sign in.' },
  CsrfRefused: { status: 403, message: 'The request did not come from the console.' },
  RoleForbidden: { status: 403, message: 'Your role does not allow this.' },
  ConsoleInsecure: { status: 403, message: 'The console works over https only.' },
  RequestInvalid: { status: 400, message: 'The request is malformed.' },
  BackupRefused: { status: 500, message: 'The backup cannot be made like this.' },
  MetricsForbidden: {
    status: 403,
    message: 'Figures are read from this very machine, or with METRICS_TOKEN.',
  },
  TelegramTokenWrong: { status: 500, message: 'Telegram does not know this token.' },
  TelegramSecretWrong: { status: 401, message: 'This is for Telegram alone.' },
  TelegramUpdateInvalid: { status: 400, message: 'The update is malformed.' },
  Draining: { status: 503, message: 'The server is restarting. Please try again in a moment.' },
  Internal: { status: 500, message: 'Something went wrong here. Please try again.' },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

/** An error of the catalogue. Its message never holds anything that a person wrote. */
export class EvenkeelError extends Error {
  override readonly name = 'EvenkeelError'
  readonly code: ErrorCode
  /** Seconds after which a retry may succeed; becomes the Retry-After header. */
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    detail?: string,
    options: { readonly retryAfter?: number; readonly cause?: unknown } = {},
  ) {
    super(detail ?? ERRORS[code].message, { cause: options.cause })
    this.code = code
    this.retryAfter = options.retryAfter
  }

  get status(): number {
    return ERRORS[this.code].status
  }
}
