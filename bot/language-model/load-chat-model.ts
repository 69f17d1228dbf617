import type { Config } from '../config.ts'

/** One question to a language model. Rejects on any failure; keeps to the signal. */
export type ChatModel = (
  instructions: string,
  material: string,
  signal: AbortSignal,
) => Promise<string>

/** A sentence or two; more is cut off by the server and refused by the guard. */
const MOST_TOKENS = 200
/** Some freedom in wording: the same sentence should not come back each time. */
const TEMPERATURE = 0.7

/** Switches of a tracing service that LangChain reads: people's words go nowhere else. */
const TRACING = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
]

/** The settings of a language model that is switched on. */
export type ChatModelSettings = Pick<Config, 'LLM_API_KEY'> & {
  readonly LLM_PROVIDER: 'openai' | 'ollama'
  readonly LLM_BASE_URL: string
  readonly LLM_MODEL: string
}

/** Loads LangChain, which nothing else does: while no language model is used it costs no memory. */
export async function loadChatModel(settings: ChatModelSettings): Promise<ChatModel> {
  for (const name of TRACING) Reflect.deleteProperty(process.env, name)
  const model = await createModel(settings)
  return async (instructions, material, signal) => {
    const answer = await model.invoke(
      [
        { role: 'system', content: instructions },
        { role: 'user', content: material },
      ],
      { signal },
    )
    return answer.text
  }
}

async function createModel({
  LLM_PROVIDER,
  LLM_BASE_URL,
  LLM_MODEL,
  LLM_API_KEY,
}: ChatModelSettings) {
  switch (LLM_PROVIDER) {
    case 'openai': {
      const { ChatOpenAI } = await import('@langchain/openai')
      return new ChatOpenAI({
        model: LLM_MODEL,
        // Servers of one's own often take any key, but the client insists on one.
        apiKey: LLM_API_KEY ?? 'none',
        configuration: { baseURL: LLM_BASE_URL },
        useResponsesApi: false,
        maxRetries: 0,
        maxTokens: MOST_TOKENS,
        temperature: TEMPERATURE,
      })
    }
    case 'ollama': {
      const { ChatOllama } = await import('@langchain/ollama')
      return new ChatOllama({
        model: LLM_MODEL,
        baseUrl: LLM_BASE_URL,
        ...(LLM_API_KEY !== undefined && { headers: { authorization: `Bearer ${LLM_API_KEY}` } }),
        maxRetries: 0,
        numPredict: MOST_TOKENS,
        temperature: TEMPERATURE,
      })
    }
  }
}
