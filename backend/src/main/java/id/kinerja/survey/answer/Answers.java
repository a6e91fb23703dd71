package id.kinerja.survey.answer;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.shared.ids.ReadableCode;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.answer.SurveyReceiptResponse.Outcome;
import id.kinerja.survey.invitation.SurveyCodes;
import id.kinerja.survey.questionnaire.Item;
import id.kinerja.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;

/**
 * Takes answers. The code makes it safe to send one twice. On purpose neither the trail nor the memory of repeated requests learns of an
 * answer: both would keep when it came.
 */
@ApplicationScoped
public class Answers {

    private final InboxRepository inbox;
    private final SurveyCodes codes;
    private final Questionnaires questionnaires;
    private final BurstWatch bursts;
    private final Rules rules;
    private final AnswerRule rule;
    private final OfficeTime time;

    Answers(InboxRepository inbox, SurveyCodes codes, Questionnaires questionnaires, BurstWatch bursts, Rules rules, AnswerRule rule,
            OfficeTime time) {
        this.inbox = inbox;
        this.codes = codes;
        this.questionnaires = questionnaires;
        this.bursts = bursts;
        this.rules = rules;
        this.rule = rule;
        this.time = time;
    }

    SurveyFormResponse form(String typed) {
        CodeStanding standing = standing(hash(typed));
        if (standing.isUsed()) {
            throw Problem.conflict("survey.code-used");
        }
        standing.requireValid(time.today());
        return SurveyFormResponse.of(standing, items(standing));
    }

    @Transactional
    public SurveyReceiptResponse submit(String typed, SurveyAnswerRequest request) {
        byte[] hash = hash(typed);
        CodeStanding standing = standing(hash);
        if (standing.isUsed()) {
            return new SurveyReceiptResponse(Outcome.ALREADY_RECEIVED);
        }
        standing.requireValid(time.today());
        Scores scores = Scores.of(request.scores(), items(standing));
        Channel channel = Channel.valueOf(request.channel().name());
        AnswerRules inForce = rules.inForce(rule, time.today());
        boolean taken = inbox.take(hash, arrival(request.sheet(), scores, channel, inForce.isTooFast(request.seconds()),
                inForce.isStraightLine(scores), bursts.isBurst(standing.surveyId(), inForce.burst())));
        return new SurveyReceiptResponse(taken ? Outcome.RECEIVED : Outcome.ALREADY_RECEIVED);
    }

    /** What two persons read on the same sheet of paper. Within the caller's transaction; 409 where its code was used meanwhile. */
    public void takePaper(String typed, Sheet sheet) {
        byte[] hash = hash(typed);
        Scores scores = Scores.of(sheet.scores(), items(standing(hash)));
        boolean straight = rules.inForce(rule, time.today()).isStraightLine(scores);
        if (!inbox.take(hash, arrival(sheet, scores, Channel.PAPER, false, straight, false))) {
            throw Problem.conflict("survey.code-used");
        }
    }

    /** 404 for a code that was never given out, 409 for one that was used, 410 for one that counts no more. */
    public CodeStanding requireUnused(String typed) {
        CodeStanding standing = standing(hash(typed));
        if (standing.isUsed()) {
            throw Problem.conflict("survey.code-used");
        }
        standing.requireValid(time.today());
        return standing;
    }

    /** 422 where the sheet does not fit the questions. */
    public void check(CodeStanding standing, Sheet sheet) {
        Scores.of(sheet.scores(), items(standing));
    }

    private InboxRepository.Arrival arrival(Sheet sheet, Scores scores, Channel channel, boolean tooFast, boolean straight, boolean burst) {
        HalfDay halfDay = HalfDay.of(LocalTime.ofInstant(time.now(), time.zone()));
        return new InboxRepository.Arrival(sheet, scores, channel, time.today(), halfDay, tooFast, straight, burst);
    }

    private List<Item> items(CodeStanding standing) {
        return questionnaires.get(standing.questionnaireId()).items();
    }

    private byte[] hash(String typed) {
        return ReadableCode.read(typed).map(codes::hash).orElseThrow(() -> Problem.notFound("survey.code-unknown"));
    }

    private CodeStanding standing(byte[] hash) {
        return inbox.findStanding(hash).orElseThrow(() -> Problem.notFound("survey.code-unknown"));
    }
}
