package vn.giaouoc.app.organisation.succession;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.DetachOrganisation;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.SplitOrganisation;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;

/** Events of several units as JSON: look first at what will happen, then do it; taken back like every event. */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
public class SuccessionApi {

    private final SuccessionService service;

    SuccessionApi(SuccessionService service) {
        this.service = service;
    }

    /** What a unit has that can go to others. */
    @Get("/{id}/parts")
    public Parts parts(Actor actor, long id) {
        return service.parts(actor, id);
    }

    @Post("/merge/preview")
    public SuccessionPreview previewMerger(Actor actor, @Body MergeOrganisations wish) {
        return service.preview(actor, wish);
    }

    @Post("/merge")
    public Map<String, String> merge(Actor actor, @Body MergeOrganisations wish) {
        return carryOut(actor, wish);
    }

    @Post("/consolidate/preview")
    public SuccessionPreview previewConsolidation(Actor actor, @Body ConsolidateOrganisations wish) {
        return service.preview(actor, wish);
    }

    @Post("/consolidate")
    public Map<String, String> consolidate(Actor actor, @Body ConsolidateOrganisations wish) {
        return carryOut(actor, wish);
    }

    @Post("/split/preview")
    public SuccessionPreview previewSplit(Actor actor, @Body SplitOrganisation wish) {
        return service.preview(actor, wish);
    }

    @Post("/split")
    public Map<String, String> split(Actor actor, @Body SplitOrganisation wish) {
        return carryOut(actor, wish);
    }

    @Post("/detach/preview")
    public SuccessionPreview previewDetachment(Actor actor, @Body DetachOrganisation wish) {
        return service.preview(actor, wish);
    }

    @Post("/detach")
    public Map<String, String> detach(Actor actor, @Body DetachOrganisation wish) {
        return carryOut(actor, wish);
    }

    private Map<String, String> carryOut(Actor actor, SuccessionWish wish) {
        return Map.of("eventId", String.valueOf(service.carryOut(actor, wish)));
    }
}
